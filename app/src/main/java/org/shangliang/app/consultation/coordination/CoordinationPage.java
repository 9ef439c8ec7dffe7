package org.shangliang.app.consultation.coordination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.Citation;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/**
 * The page of the coordination of a case (协调处理页面), for a side that applies or answers, or for the authority that
 * coordinates.
 *
 * @param acts what this person may do now
 * @param awaits the numbers of the proposals that wait for this person's side
 * @param lines what the law says about it here, a line each
 */
public record CoordinationPage(
        CaseTitle title,
        boolean authority,
        @Nullable CoordinationView now,
        List<CoordinationView> earlier,
        List<String> acts,
        List<Integer> awaits,
        List<Option> clauses,
        List<Option> items,
        List<Line> lines,
        List<Ground> bars,
        String today,
        FormValues form) {

    /** What the law says, with its article. */
    public record Line(String text, List<Citation> citations) {}

    /** Whether this person may do that now. */
    public boolean may(String act) {
        return acts.contains(act);
    }

    /** The form of an act: as it was typed if it came back, otherwise empty. */
    public FormValues form(String act) {
        return form.value("act").equals(act) ? form : FormValues.empty();
    }

    /** The form of the answer to one of several proposals. */
    public FormValues answer(int proposal) {
        return form.value("act").equals("ANSWER") && form.value("proposal").equals(String.valueOf(proposal))
                ? form
                : FormValues.empty();
    }

    /** Whether the form of an act stands open. */
    public boolean open(String act) {
        return form.value("act").equals(act);
    }

    /** The address to which every act is sent. */
    public String path() {
        return title.path() + "/coordination";
    }
}
