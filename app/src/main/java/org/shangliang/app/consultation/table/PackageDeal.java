package org.shangliang.app.consultation.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/**
 * Several passes that a side offers together (一揽子方案): agreed all or none.
 *
 * @param shelf what the recorder noted for all of it at once: reserved, parked or withdrawn
 * @param signers who initialled it, and when
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
        @Nullable ClauseState shelf,
        List<Signer> signers) {

    /** A package kept before it was recorded who initialled it has no signers. */
    public PackageDeal {
        signers = Objects.requireNonNullElse(signers, List.of());
    }

    /** Whoever was chief of a side when its initials were put (草签的人). */
    public record Signer(Side side, String name, Instant at) {}

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

    /** Who initialled for a side, if that was recorded. */
    public Optional<Signer> signer(Side side) {
        return signers.stream().filter(one -> one.side() == side).findFirst();
    }

    PackageDeal initialled(Signer signer) {
        var sides = new ArrayList<>(initials);
        sides.add(signer.side());
        var names = new ArrayList<>(signers);
        names.add(signer);
        return with(sides, names, withdrawn, shelf);
    }

    PackageDeal without(Side side) {
        return with(
                initials.stream().filter(one -> one != side).toList(),
                signers.stream().filter(one -> one.side() != side).toList(),
                withdrawn,
                shelf);
    }

    PackageDeal takenBack() {
        return with(List.of(), List.of(), true, shelf);
    }

    PackageDeal shelved(ClauseState state) {
        return with(List.of(), List.of(), withdrawn, state);
    }

    private PackageDeal with(List<Side> sides, List<Signer> names, boolean back, @Nullable ClauseState noted) {
        return new PackageDeal(
                number, side, this.name, reason, parts, List.copyOf(sides), back, at, noted, List.copyOf(names));
    }
}
