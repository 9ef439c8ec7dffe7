package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a contract promises (承诺事项): who sees to it and until when.
 *
 * @param dueOn the next day it is due; null once all of it was done or it was taken off
 */
public record Commitment(
        UUID id,
        UUID caseId,
        int clause,
        String words,
        String owner,
        Rhythm every,
        @Nullable LocalDate dueOn,
        @Nullable String withdrawnFor) {

    /** Whether it should have been done before that day and was not. */
    public boolean overdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
