package org.shangliang.app.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.springframework.core.io.ClassPathResource;

/** The zone of the notice with its two parks and a neighbouring zone, and their officers. */
final class CampaignWorld {
    static final String ZONE = "120116900";
    static final String PARK = "120116900101";
    static final String OTHER_PARK = "120116900102";
    static final String NEXT_ZONE = "120116901";
    static final Actor OFFICER = officer(ZONE);
    static final Actor PARK_OFFICER = officer(PARK);
    static final Actor NEIGHBOUR = officer(NEXT_ZONE);
    static final LocalDate NOTICE_ON = LocalDate.of(2022, 3, 8);
    static final LocalDate CLOSES_ON = LocalDate.of(2022, 3, 31);

    private CampaignWorld() {}

    static Actor officer(String region) {
        return SignedInAs.anActor(Role.OFFICER, new Scope.Region(region));
    }

    /** The notice that started it all, word for word. */
    static String notice() {
        try {
            return new ClassPathResource("demo/notice-2022-03-08.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static OpenCampaign command(@Nullable String region) {
        return command(region, NOTICE_ON, CLOSES_ON);
    }

    static OpenCampaign command(@Nullable String region, LocalDate noticeOn, LocalDate closesOn) {
        return new OpenCampaign("滨海高新区总工会", "要约行动通知", "各基层工会", noticeOn, closesOn, region, "请于3月31日前完成");
    }

    /** The row of an employer among those who are behind, or null. */
    static Progress.@Nullable Laggard behind(Progress progress, UUID employer) {
        return progress.behind().stream()
                .filter(one -> one.employer().equals(employer))
                .findFirst()
                .orElse(null);
    }
}
