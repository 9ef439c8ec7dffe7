package org.shangliang.app.guidance;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** The yearly plan with its progress, and the ledger of those guided. */
public record HarmonyPage(
        int year, List<Goal> goals, List<Line> lines, List<Risky> risky, Pager pager, boolean plans, FormValues form) {

    /** One enterprise with risk signals. */
    public record Risky(String employer, String name, String area, int risks, int open) {}

    /** One measure: the target, what was done, and the two counts behind the rate. */
    public record Goal(
            String code, String name, String target, int done, int all, String of, String state, String tone) {}

    /** One enterprise of the ledger. */
    public record Line(
            String employer,
            String name,
            String area,
            int staff,
            String situation,
            int times,
            String first,
            String last,
            String stage,
            String signed,
            int open,
            int risks) {}
}
