package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/**
 * A clause on the table (协商条款): its statutory heading, how last year's contract put it, and every pass at it.
 *
 * @param base the text of last year's contract, if there was one
 * @param shelf what the recorder noted at a meeting: reserved, parked or withdrawn; a new pass takes it back
 */
public record NegotiatedClause(
        UUID id,
        int number,
        String heading,
        String title,
        @Nullable String base,
        List<Pass> passes,
        List<Initial> initials,
        List<Side> reopening,
        @Nullable ClauseState shelf) {

    /** A clause with its first pass. */
    static NegotiatedClause of(UUID id, int number, String heading, String title, @Nullable String base, Pass first) {
        return new NegotiatedClause(id, number, heading, title, base, List.of(first), List.of(), List.of(), null);
    }

    /** The last pass; there is always one. */
    public Pass last() {
        return passes.getLast();
    }

    /** The last pass of a side. */
    public Optional<Pass> last(Side side) {
        return passes.reversed().stream().filter(pass -> pass.side() == side).findFirst();
    }

    /** The pass with a number. */
    public Optional<Pass> pass(int wanted) {
        return passes.stream().filter(pass -> pass.number() == wanted).findFirst();
    }

    /** Whether the chief of a side has initialled the last pass. */
    public boolean initialledBy(Side side) {
        return initials.stream().anyMatch(one -> one.side() == side && one.pass() == last().number());
    }

    /** Where it stands. */
    public ClauseState state() {
        if (initialledBy(Side.WORKERS) && initialledBy(Side.EMPLOYER)) {
            return ClauseState.AGREED;
        }
        if (shelf != null) {
            return shelf;
        }
        if (!initials.isEmpty()) {
            return ClauseState.INITIALLED;
        }
        return last(last().side().other()).isEmpty() ? ClauseState.WAITING : ClauseState.APART;
    }

    NegotiatedClause passed(Pass pass) {
        return new NegotiatedClause(id, number, heading, title, base, plus(passes, pass), List.of(), List.of(), null);
    }

    NegotiatedClause initialled(Initial initial) {
        return new NegotiatedClause(
                id, number, heading, title, base, passes, plus(initials, initial), List.of(), shelf);
    }

    NegotiatedClause without(Side side) {
        var left = initials.stream().filter(one -> one.side() != side).toList();
        return new NegotiatedClause(id, number, heading, title, base, passes, left, reopening, shelf);
    }

    NegotiatedClause reopenedBy(List<Side> sides) {
        boolean both = sides.size() == Side.values().length;
        return new NegotiatedClause(
                id,
                number,
                heading,
                title,
                base,
                passes,
                both ? List.of() : initials,
                both ? List.of() : List.copyOf(sides),
                shelf);
    }

    NegotiatedClause shelved(ClauseState state) {
        return new NegotiatedClause(id, number, heading, title, base, passes, List.of(), List.of(), state);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
