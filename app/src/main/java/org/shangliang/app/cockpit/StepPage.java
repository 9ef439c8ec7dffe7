package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.Track;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The form of one step: the case, what stands in the form, what can be chosen, and remarks made beforehand. */
public record StepPage(
        CaseBanner banner,
        String step,
        FormValues form,
        StepOptions options,
        List<Ground> notes,
        long version,
        LocalDate today) {

    /** What the fields of a step offer for choice or show beside them. */
    public record StepOptions(
            List<Option> headings,
            List<AgendaRow> agenda,
            List<Option> requested,
            int rows,
            String side,
            boolean other,
            @Nullable Track track,
            List<Option> carried) {}

    /** An agenda item and what became of it so far. */
    public record AgendaRow(int number, String title, String result) {}

    /** The same page with remarks. */
    StepPage noting(List<Ground> remarks) {
        return new StepPage(banner, step, form, options, remarks, version, today);
    }

    /** Where the form goes. */
    public String action() {
        return "/cases/" + banner.id() + "/steps/" + step;
    }
}
