package org.shangliang.app.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;

/** Whom to call first (重点单位): each with its score and what speaks for it, and the form that gives them into care. */
public record PriorityPage(
        FormValues search,
        FormValues form,
        List<Option> areas,
        List<Option> instructors,
        List<Line> lines,
        Pager pager,
        boolean arranges,
        boolean wide) {

    /** Whether the viewer can give any of them into somebody's care. */
    public boolean assigns() {
        return arranges && !instructors.isEmpty();
    }

    /** One employer; {@code instructor} is empty while nobody looks after it. */
    public record Line(
            String employer,
            String name,
            String area,
            int staff,
            String stage,
            @Nullable String caseId,
            int score,
            List<String> parts,
            String instructor,
            String suggestion) {}
}
