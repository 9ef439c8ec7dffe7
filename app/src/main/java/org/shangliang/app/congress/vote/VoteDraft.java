package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the chair enters to prepare a vote (表决筹备): its level, the two tellers, and the roll as text, a line a person.
 *
 * @param termEnds the last day of the delegates' term (任期), if known
 * @param items what is voted on one by one (逐项表决); nothing for a vote on the whole draft
 */
public record VoteDraft(
        Level level,
        String firstTeller,
        String secondTeller,
        String roll,
        @Nullable LocalDate termEnds,
        List<String> items) {

    /** A vote on the whole draft (整体表决). */
    public VoteDraft(Level level, String firstTeller, String secondTeller, String roll, @Nullable LocalDate termEnds) {
        this(level, firstTeller, secondTeller, roll, termEnds, List.of());
    }
}
