package org.shangliang.app.contract.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/** How a contract is kept (履约): what is promised and due, what was done, payroll checks, and what comes next. */
public record PerformancePage(
        Heading heading,
        List<Line> lines,
        int proposals,
        boolean mayAct,
        boolean mayKeep,
        boolean mayHand,
        boolean numbers,
        List<Check> checks,
        List<Measured> measures,
        List<Inspected> inspections,
        @Nullable Next next,
        FormValues form) {

    /** The contract that is performed. */
    public record Heading(
            String caseId,
            String employer,
            String kind,
            String number,
            @Nullable String term,
            boolean running,
            boolean published) {
        /** Where its pages lie. */
        public String path() {
            return "/cases/" + caseId + "/performance";
        }
    }

    /** One commitment as it stands. */
    public record Line(
            String id,
            int clause,
            String words,
            String owner,
            String every,
            @Nullable String due,
            String state,
            String tone,
            List<Kept> kept) {}

    /** That it was done once. */
    public record Kept(
            String due,
            String on,
            boolean late,
            @Nullable String note,
            @Nullable String file) {}

    /** A payroll check of a month; {@code mended} where it passes and an earlier one of the same month did not. */
    public record Check(
            String period, String on, int people, boolean passed, boolean mended, List<String> lines, String file) {}

    /** A measure of hard times both sides initialled: until when it holds, or since when the old terms are back. */
    public record Measured(String kind, String words, String state, boolean lapsed) {}

    /** A check of the whole contract, and what the congress was told of it. */
    public record Inspected(
            String on, String result, @Nullable String reported) {}

    /** What may go into the next offer: what was not kept, what stayed open, guideline and prices. */
    public record Next(String opens, String ends, boolean open, List<String> points) {}
}
