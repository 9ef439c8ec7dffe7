package org.shangliang.app.congress.vote;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tallies of all items come to (逐项计票合成): the vote ends as its item with the fewest votes in favour does. */
final class ItemTallies {
    private ItemTallies() {}

    /** The numbers of the item with the fewest in favour, under one digest over all items. */
    static Tally whole(UUID vote, List<VoteItem> items, List<Tally> tallies) {
        var fewest = tallies.stream()
                .min(Comparator.comparingInt(tally -> tally.count().inFavour()))
                .orElseThrow();
        return new Tally(
                fewest.entitled(),
                fewest.present(),
                fewest.onScreen(),
                fewest.onPaper(),
                fewest.screen(),
                fewest.paper(),
                digest(
                        vote.toString(),
                        IntStream.range(0, items.size())
                                .mapToObj(at -> items.get(at).line() + " "
                                        + tallies.get(at).digest())),
                "");
    }

    /** The frozen digest of a vote item by item, over a line for each item. */
    static String digest(String vote, Stream<String> lines) {
        return Hash.lines(Stream.concat(Stream.of("shangliang items 1", vote), lines));
    }
}
