package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver.Workplace;
import org.springframework.context.ApplicationContext;

/** A zone with two parks, one union in each; the chair of the first has an account. */
final class NoticeWorld {
    static final String ZONE = "120116900";
    static final String PARK = "120116900101";
    static final String OTHER_PARK = "120116900102";
    static final Actor OFFICER = officer(ZONE);
    static final Actor PARK_OFFICER = officer(PARK);
    static final Actor NEIGHBOUR = officer("120116901");
    static final LocalDate DAY = LocalDate.of(2022, 3, 8);

    private NoticeWorld() {}

    static Actor officer(String region) {
        return SignedInAs.anActor(Role.OFFICER, new Scope.Region(region));
    }

    static Actor chair(Workplace workplace) {
        return SignedInAs.anActor(Role.UNION_CHAIR, new Scope.Union(union(workplace)));
    }

    static UUID union(Workplace workplace) {
        return Objects.requireNonNull(workplace.union());
    }

    /** Gives the union a chair who can sign in. */
    static void seat(ApplicationContext context, Workplace workplace, String username) {
        var accounts = context.getBean(Accounts.class);
        var account = accounts.open(null, new NewAccount(username, "王秀兰", ZONE)).account();
        accounts.give(null, account, new NewCapacity(Role.UNION_CHAIR, new Scope.Union(union(workplace)), ZONE, "工会"));
    }

    static NoticeDraft draft(String number) {
        return draft(number, "请各基层工会于3月31日前完成要约行动。", List.of(ZONE), null);
    }

    static NoticeDraft draft(String number, String body, List<String> regions, @Nullable String note) {
        return new NoticeDraft(
                "滨海高新区总工会",
                number,
                "关于开展要约行动的通知",
                "各基层工会",
                DAY,
                LocalDate.of(2022, 3, 31),
                body,
                regions,
                null,
                null,
                note);
    }
}
