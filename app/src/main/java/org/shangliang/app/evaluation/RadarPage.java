package org.shangliang.app.evaluation;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** Where to look in (去看看): the cases with signs; no number adds signs up. */
public record RadarPage(
        FormValues search,
        List<Option> areas,
        List<Option> flags,
        List<Group> groups,
        int drafted,
        List<Line> lines,
        Pager pager,
        String csv) {

    /** How many cases show one sign. */
    public record Group(String name, int cases, String href) {}

    /** One case. */
    public record Line(
            String caseId,
            String employer,
            String name,
            String area,
            String kind,
            String number,
            List<String> flags,
            String said,
            String seen) {}
}
