package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.Delegates;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;

/**
 * Who the delegates on a roll are (职工代表构成).
 *
 * @param managers how many managers, where the roll says of anybody whether he is one
 * @param women how many women, where the roll says of anybody whether it is one
 */
record Makeup(
        int number,
        @Nullable Integer managers,
        @Nullable Integer women,
        @Nullable LocalDate termEnds) {

    /** What the law has to say; nothing where all workers meet and nobody was elected. */
    List<Ground> notes(Vote vote, CaseContext context) {
        if (vote.body() == Body.ASSEMBLY) {
            return List.of();
        }
        var facts = context.file().workplace().facts();
        var delegates = new Delegates(number, managers, women, termEnds);
        return switch (context.law().delegates(delegates, facts, vote.meetingOn())) {
            case Permitted(var notes) -> notes;
            case Refused(var grounds) -> grounds;
        };
    }
}
