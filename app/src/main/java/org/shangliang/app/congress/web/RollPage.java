package org.shangliang.app.congress.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** The roll, a page at a time (名册). */
public record RollPage(
        String id,
        String title,
        String state,
        boolean due,
        String text,
        List<Line> lines,
        Pager pager,
        FormValues form) {

    /** One person; what is empty has not happened. */
    public record Line(
            int number, String name, String unit, boolean coded, boolean acknowledged, boolean present, String given) {}
}
