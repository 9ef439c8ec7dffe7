package org.shangliang.app.congress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.Ground;

/** What is remarked about the number of those entitled (应到人数); the workplace's own figures may have moved on. */
final class Attendance {

    private Attendance() {}

    static List<Ground> remarks(Body body, @Nullable Integer entitled, CaseContext context) {
        var remarks = new ArrayList<Ground>();
        int staff = context.file().workplace().staff();
        if (entitled == null) {
            return remarks;
        }
        if (entitled > staff) {
            remarks.add(context.ground("congress.entitled.more-than-staff", List.of(entitled, staff)));
        }
        if (body == Body.ASSEMBLY && entitled < staff) {
            remarks.add(context.ground("congress.entitled.not-all", List.of(entitled, staff), "approval.quorum"));
        }
        if (body == Body.CONGRESS) {
            context.law()
                    .rule("congress.delegates_min")
                    .filter(rule -> rule.number().isPresent()
                            && entitled < rule.number().getAsInt())
                    .ifPresent(rule -> remarks.add(context.ground(
                            "congress.entitled.few",
                            List.of(entitled, rule.number().getAsInt()),
                            "congress.delegates_min")));
        }
        return remarks;
    }
}
