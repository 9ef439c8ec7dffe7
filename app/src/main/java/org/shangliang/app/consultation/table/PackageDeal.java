package org.shangliang.app.consultation.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/**
 * Several passes that a side offers together (一揽子方案): agreed all or none.
 *
 * @param shelf what the recorder noted for all of it at once: reserved, parked or withdrawn
 */
public record PackageDeal(
        int number,
        Side side,
        String name,
        @Nullable String reason,
        List<Part> parts,
        List<Side> initials,
        boolean withdrawn,
        Instant at,
        @Nullable ClauseState shelf) {

    /** One pass of the package. */
    public record Part(UUID clause, int pass) {}

    /** Where a package stands (一揽子方案状态). */
    public enum State {
        /** It waits for the chiefs (待确认). */
        OPEN,
        /** Both chiefs agreed to all of it (谈成). */
        AGREED,
        /** The recorder noted what came of all of it (已记结果). */
        SHELVED,
        /** One of its clauses has gone on without it (已失效). */
        OVERTAKEN,
        /** Taken back (撤回). */
        WITHDRAWN
    }

    PackageDeal initialledBy(List<Side> sides) {
        return new PackageDeal(number, side, name, reason, parts, List.copyOf(sides), withdrawn, at, shelf);
    }

    PackageDeal takenBack() {
        return new PackageDeal(number, side, name, reason, parts, List.of(), true, at, shelf);
    }

    PackageDeal shelved(ClauseState state) {
        return new PackageDeal(number, side, name, reason, parts, List.of(), withdrawn, at, state);
    }
}
