package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a contract promises (承诺事项): who sees to it and until when.
 *
 * @param anchor the day of the month on which it falls due each time; 31 is the month's end
 * @param dueOn the next day it is due; null once all of it was done or it was taken off
 */
public record Commitment(
        UUID id,
        UUID caseId,
        int clause,
        String words,
        String owner,
        Rhythm every,
        Integer anchor,
        @Nullable LocalDate dueOn,
        @Nullable String withdrawnFor) {
    /** The program's own reminder, no period of any law. */
    private static final int SOON_DAYS = 7;

    /** Lists written before the day was kept have it read from the words. */
    @SuppressWarnings("RedundantNullCheck")
    public Commitment {
        anchor = anchor == null ? Wording.anchor(words, dueOn) : anchor;
    }

    /** What was promised, as it is put on the list. */
    static Commitment of(UUID id, UUID caseId, Promise promise) {
        return new Commitment(
                id,
                caseId,
                promise.clause(),
                promise.words().strip(),
                promise.owner().strip(),
                promise.every(),
                Wording.anchor(promise.words(), promise.dueOn()),
                promise.dueOn(),
                null);
    }

    /** The same thing of the same clause. */
    boolean says(Promise promise) {
        return clause == promise.clause() && words.equals(promise.words().strip());
    }

    /** Whether it should have been done before that day and was not. */
    public boolean overdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }

    /** From when its owner is reminded of a day on which something is due. */
    static LocalDate remindedFrom(LocalDate due) {
        return due.minusDays(SOON_DAYS);
    }
}
