package org.shangliang.app.consultation.redraft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.law.Side;

/** A Word file a side brought back (修改稿): the clauses that differ, and what became of each change. */
public record Revision(int number, Side side, String name, String file, LocalDate on, List<Line> lines) {

    /** What became of a change. */
    public enum State {
        /** The side that brought it has not decided yet (还没决定). */
        WAITING,
        /** Put on the table as that side's pass (已作为新一稿提出). */
        PROPOSED,
        /** That side's chief wants an agreed clause changed; the other chief is asked (等对方首席). */
        OFFERED,
        /** Both chiefs wanted it: the agreed clause reads so now (双方首席同意，已改). */
        REPLACED,
        /** The side that brought it let it be (不采用). */
        DROPPED,
        /** The other chief did not want it; the agreed text stays (对方首席不同意). */
        REFUSED
    }

    /** The chief who wants an agreed clause changed; the other side is told no account. */
    public record Chief(@Nullable UUID account, String name) {}

    /** A clause that differs: the pass it was written on, the text before and after, and who put it to the other chief. */
    public record Line(
            UUID clause,
            int clauseNumber,
            int pass,
            String before,
            String after,
            State state,
            @Nullable Chief offeredBy) {
        Line become(State next) {
            return new Line(clause, clauseNumber, pass, before, after, next, offeredBy);
        }

        Line offered(Chief chief) {
            return new Line(clause, clauseNumber, pass, before, after, State.OFFERED, chief);
        }

        private Line seenByOthers() {
            var chief = offeredBy == null ? null : new Chief(null, offeredBy.name());
            return new Line(clause, clauseNumber, pass, before, after, state, chief);
        }
    }

    Line line(UUID clause) {
        return lines.stream()
                .filter(line -> line.clause().equals(clause))
                .findFirst()
                .orElseThrow(() -> new NoSuch("line"));
    }

    Revision with(Line changed) {
        return new Revision(
                number,
                side,
                name,
                file,
                on,
                lines.stream()
                        .map(line -> line.clause().equals(changed.clause()) ? changed : line)
                        .toList());
    }

    /**
     * What a side may see of it: its own wholly; of the other side's only what that side has put to both chiefs, without
     * the name of its file.
     */
    Revision seenBy(Side who) {
        return who == side
                ? this
                : new Revision(
                        number,
                        side,
                        name,
                        "",
                        on,
                        lines.stream()
                                .filter(line -> switch (line.state()) {
                                    case OFFERED, REPLACED, REFUSED -> true;
                                    case WAITING, PROPOSED, DROPPED -> false;
                                })
                                .map(Line::seenByOthers)
                                .toList());
    }
}
