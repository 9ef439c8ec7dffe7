package org.shangliang.app.organization.web;

import java.util.List;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** The register of employers, searched and turned over. */
public record EnterpriseListPage(
        FormValues search,
        List<Option> regions,
        List<Option> situations,
        int total,
        boolean filtered,
        List<Line> lines,
        Pager pager,
        boolean keeper) {

    /** Whether there are more than are counted. */
    public boolean many() {
        return total > Employers.COUNTED;
    }

    /** How many, as far as they are counted. */
    public int counted() {
        return Math.min(total, Employers.COUNTED);
    }

    /** One employer. */
    public record Line(
            String id,
            String name,
            String creditCode,
            String area,
            int staff,
            String situation,
            String situationTone,
            String union,
            List<String> flags) {}
}
