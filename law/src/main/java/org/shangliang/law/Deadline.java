package org.shangliang.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statutory period laid on the calendar (法定期限).
 *
 * @param from the day that starts the period and is not counted (民法典 201); for a period counted back, the day it precedes
 * @param remindOn the cautious day: unrolled, or the stricter source's; for renewal, the day the window opens
 * @param due the last lawful day, or null where the law gives no number (及时)
 * @param length the number of the law, or null where it gives none
 * @param provisional whether a year without a published holiday calendar is touched
 */
public record Deadline(
        LocalDate from,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate due,
        @Nullable Integer length,
        PeriodUnit unit,
        List<LegalBasis> basis,
        boolean provisional,
        List<Ground> notes) {
    public Deadline {
        basis = List.copyOf(basis);
        notes = List.copyOf(notes);
    }

    /** Whether an act on that day is late; never where the law gives no number. */
    public boolean lateOn(LocalDate act) {
        return due != null && act.isAfter(due);
    }

    /** Whether a text that was read stands behind the period: without one, being late is only remarked on. */
    public boolean binding() {
        return basis.stream().anyMatch(source -> source.status() == RuleStatus.SEEN);
    }
}
