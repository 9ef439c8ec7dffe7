package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * The computation of the effective date (生效日期计算单); what counts is the labour authority's opinion, and it says so.
 *
 * @param effectiveOn the computed day, or null while it cannot be said
 * @param presumed whether the day of receipt is presumed and not evidenced
 * @param provisional whether a year without a published holiday calendar is touched
 */
public record EffectiveDateSheet(
        String contractTitle,
        Party employer,
        @Nullable Party union,
        @Nullable String authority,
        List<Step> steps,
        @Nullable LocalDate effectiveOn,
        boolean presumed,
        boolean provisional,
        List<String> notes,
        @Nullable LocalDate computedOn)
        implements Paper {
    public EffectiveDateSheet {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** One step of the computation (计算步骤): what, which day, how it follows, on what law. */
    public record Step(
            String what, @Nullable LocalDate on, @Nullable String how, List<LegalBasis> basis) {
        public Step {
            basis = List.copyOf(basis);
        }
    }

    @Override
    public String kind() {
        return "effective-date-sheet";
    }
}
