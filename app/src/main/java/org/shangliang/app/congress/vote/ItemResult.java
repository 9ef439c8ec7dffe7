package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.stream.IntStream;
import org.shangliang.app.congress.vote.Bulletins.Result;

/** How one item of a closed vote ended (表决项结果). */
record ItemResult(VoteItem item, Tally tally, Result result) {

    /** The items of a closed vote, in their order; none where the whole draft was voted on. */
    static List<ItemResult> of(Vote vote, VoteBooks books, VoteRoom room) {
        if (!vote.isByItem()) {
            return List.of();
        }
        var items = books.items().items(vote);
        var tallies = books.counts().ofItems(vote.id());
        var law = room.law(vote);
        return IntStream.range(0, tallies.size())
                .mapToObj(at -> {
                    var count = tallies.get(at).count();
                    var adoption = law.adoption(count.entitled(), count.present(), count.inFavour());
                    return new ItemResult(
                            items.get(at), tallies.get(at), Bulletins.result(adoption.quorumMet(), adoption.outcome()));
                })
                .toList();
    }
}
