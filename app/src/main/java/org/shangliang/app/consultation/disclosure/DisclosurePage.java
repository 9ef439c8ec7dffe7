package org.shangliang.app.consultation.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** Information for the talks (资料提供): what was asked for and by when, what was given, and who saw it. */
public record DisclosurePage(
        CaseTitle title,
        List<Asked> asked,
        List<Option> choices,
        @Nullable String due,
        List<Line> items,
        boolean inside,
        boolean mayGive,
        FormValues form,
        String today) {

    /** What the offer asked for, by its number, and what came of it. */
    public record Asked(int number, String title, String state, String tone, boolean open) {}

    /** An item that was given. */
    public record Line(
            int number,
            String title,
            String manner,
            @Nullable String reason,
            String on,
            String secrecy,
            @Nullable String file,
            List<String> readings) {}
}
