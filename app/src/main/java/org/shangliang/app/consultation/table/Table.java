package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.law.Side;

/** All that lies on the table of a case (协商桌): its clauses and its packages. */
public record Table(List<NegotiatedClause> clauses, List<PackageDeal> deals) {

    /** A table on which nothing lies yet. */
    static Table empty() {
        return new Table(List.of(), List.of());
    }

    /** The clause with an id, or none. */
    public NegotiatedClause clause(UUID id) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuch("clause"));
    }

    /** The package with a number, or none. */
    public PackageDeal deal(int number) {
        return deals.stream()
                .filter(deal -> deal.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("package"));
    }

    /** Where a package stands: it lives as long as each of its passes is the last one of its clause. */
    public PackageDeal.State state(PackageDeal deal) {
        if (deal.withdrawn()) {
            return PackageDeal.State.WITHDRAWN;
        }
        if (deal.initials().size() == Side.values().length) {
            return PackageDeal.State.AGREED;
        }
        if (deal.shelf() != null && deal.parts().stream().allMatch(part -> isShelved(part, deal))) {
            return PackageDeal.State.SHELVED;
        }
        boolean alive = deal.parts().stream().allMatch(part -> {
            var clause = clause(part.clause());
            return clause.last().number() == part.pass() && clause.state().isOpen();
        });
        return alive ? PackageDeal.State.OPEN : PackageDeal.State.OVERTAKEN;
    }

    private boolean isShelved(PackageDeal.Part part, PackageDeal deal) {
        var clause = clause(part.clause());
        return clause.last().number() == part.pass() && clause.state() == deal.shelf();
    }

    /** How many clauses the draft still waits for. */
    public int open() {
        return (int) clauses.stream().filter(clause -> clause.state().isOpen()).count();
    }

    Table with(NegotiatedClause changed) {
        var next = new ArrayList<>(clauses);
        next.removeIf(clause -> clause.id().equals(changed.id()));
        next.add(Math.min(changed.number() - 1, next.size()), changed);
        return new Table(List.copyOf(next), deals);
    }

    Table with(PackageDeal changed) {
        var next = new ArrayList<>(deals);
        next.removeIf(deal -> deal.number() == changed.number());
        next.add(Math.min(changed.number() - 1, next.size()), changed);
        return new Table(clauses, List.copyOf(next));
    }
}
