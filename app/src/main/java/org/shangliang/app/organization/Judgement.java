package org.shangliang.app.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an enterprise was found to fare (生产经营情况认定), by whom, when and why. */
public record Judgement(
        BusinessSituation situation,
        LocalDate judgedOn,
        @Nullable UUID account,
        String judgedBy,
        String reason,
        @Nullable UUID evidence) {

    /** A finding without a paper that proves it. */
    public Judgement(
            BusinessSituation situation, LocalDate judgedOn, @Nullable UUID account, String judgedBy, String reason) {
        this(situation, judgedOn, account, judgedBy, reason, null);
    }
}
