package org.shangliang.app.contract.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Due;

/** What waits at the desk of the labour authority (待审查), by the days that are left; {@code more} whether older conclusions are not listed. */
public record ReviewInboxPage(
        String today,
        String show,
        Figures figures,
        List<Line> lines,
        List<Done> done,
        boolean more,
        @Nullable UUID first) {

    /** How much there is and how it went in the last ninety days. */
    public record Figures(int open, int soon, int amiss, int asked, int concluded, String average, int silent) {}

    /** One case that waits. */
    public record Line(
            UUID caseId,
            String employer,
            String number,
            String kind,
            List<String> marks,
            String received,
            String ends,
            Due due,
            String tone,
            String precheck,
            String method) {}

    /** One case that is concluded. */
    public record Done(UUID caseId, String employer, String number, String kind, String tone, String how, String on) {}
}
