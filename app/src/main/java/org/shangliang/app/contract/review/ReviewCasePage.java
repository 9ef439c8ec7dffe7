package org.shangliang.app.contract.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.filing.BundleView;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Happening;

/**
 * One case at the desk (审查): on one side what is examined, on the other the clock and the conclusion.
 *
 * @param open whether it still waits for a conclusion
 * @param desk whether it was handed in here, so that the conclusion is issued here
 * @param before what the last objection named, where it was handed in again
 * @param form the form of the conclusion, with its own errors only
 * @param asking the form in which papers are asked for, with its own
 */
public record ReviewCasePage(
        UUID caseId,
        String employer,
        String title,
        Head head,
        BundleView bundle,
        List<Clause> clauses,
        List<String> before,
        List<Opinion> opinions,
        @Nullable Clock clock,
        List<Happening> days,
        boolean open,
        boolean desk,
        List<Option> materials,
        FormValues form,
        FormValues asking) {

    /** What heads the page. */
    public record Head(String number, String kind, String filed, String method, String stage) {}

    /** One clause of the contract. */
    public record Clause(int number, String heading, String text) {}

    /** One answer given so far. */
    public record Opinion(String what, String on, List<String> points, boolean answered) {}

    /** How many days are left, and of how many; {@code arc} is the length of the ring's drawn part. */
    public record Clock(
            long left,
            int of,
            String arc,
            String ends,
            @Nullable String effect,
            boolean presumed) {}

    /** The same with what was typed into either form. */
    ReviewCasePage with(FormValues conclusion, FormValues supplement) {
        return new ReviewCasePage(
                caseId,
                employer,
                title,
                head,
                bundle,
                clauses,
                before,
                opinions,
                clock,
                days,
                open,
                desk,
                materials,
                conclusion,
                supplement);
    }

    /** Whether a conclusion may be issued here now. */
    public boolean concludable() {
        return open && desk;
    }
}
