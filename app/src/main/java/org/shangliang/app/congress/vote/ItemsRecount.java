package org.shangliang.app.congress.vote;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.shangliang.app.congress.vote.BallotExport.Ballot;
import org.shangliang.app.congress.vote.ItemsExport.Item;

/**
 * Counts the sealed export of a vote item by item again (逐项复核): each box by itself as {@link Recount} does, and then what
 * spans them. The program in ops/verify finds the same faults.
 */
final class ItemsRecount {
    static final String FORMAT = "shangliang-items-1";

    private final ItemsExport export;
    private final SortedSet<String> faults = new TreeSet<>();

    private ItemsRecount(ItemsExport export) {
        this.export = export;
    }

    /** The codes of all faults; none if everything agrees. */
    static SortedSet<String> faults(ItemsExport export) {
        var recount = new ItemsRecount(export);
        recount.fault("format", !export.format().equals(FORMAT));
        export.items().forEach(item -> recount.faults.addAll(Recount.faults(item.box())));
        recount.items();
        if (!export.items().isEmpty()) {
            recount.together();
        }
        recount.frozen();
        return recount.faults;
    }

    private void items() {
        var items = export.items();
        int size = items.size();
        fault("items", size < ItemTitles.FEWEST || size > ItemTitles.MOST);
        fault("items", IntStream.range(0, size).anyMatch(at -> items.get(at).number() != at + 1));
        fault("items", items.stream().anyMatch(item -> item.title().isBlank()));
        fault(
                "items",
                distinct(Item::title) < size || distinct(item -> item.box().vote()) < size);
    }

    /** One roll, one law, one text; as many ballots in each box, and none of one box in another. */
    private void together() {
        fault(
                "items-differ",
                distinct(item -> item.box().roll()) > 1
                        || distinct(item -> item.box().rule()) > 1
                        || distinct(item -> item.box().level()) > 1
                        || distinct(item -> item.box().textDigest()) > 1
                        || export.items().stream()
                                .anyMatch(item -> !item.box().docketHead().equals(export.docketHead())));
        fault(
                "items-box",
                distinct(item -> item.box().ballots().size()) > 1
                        || distinct(item -> Recount.sum(item.box().paper())) > 1);
        var serials = export.items().stream()
                .flatMap(item -> item.box().ballots().stream())
                .map(Ballot::serial)
                .toList();
        fault("serial-twice", serials.stream().distinct().count() < serials.size());
        var keys = export.items().stream()
                .flatMap(item -> Optional.ofNullable(item.box().publicKey()).stream())
                .toList();
        fault("key", keys.stream().distinct().count() < keys.size());
        var fewest = export.items().stream()
                .map(Item::box)
                .min(Comparator.comparingInt(Recount::inFavour))
                .orElseThrow();
        fault("outcome", !Recount.outcome(fewest).equals(export.outcome()));
    }

    private void frozen() {
        var lines = export.items().stream()
                .map(item -> item.box().vote() + " " + Hash.hex(Hash.text(item.title())) + " "
                        + item.box().digest());
        fault("frozen", !ItemTallies.digest(export.vote(), lines).equals(export.digest()));
    }

    private long distinct(Function<Item, Object> part) {
        return export.items().stream().map(part).distinct().count();
    }

    private void fault(String code, boolean found) {
        if (found) {
            faults.add(code);
        }
    }
}
