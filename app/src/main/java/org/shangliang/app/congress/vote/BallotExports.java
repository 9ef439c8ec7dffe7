package org.shangliang.app.congress.vote;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.blind.TokenKey;
import org.shangliang.app.congress.vote.BallotExport.Ballot;
import org.shangliang.app.congress.vote.BallotExport.Parts;
import org.shangliang.app.congress.vote.BallotExport.Roll;
import org.shangliang.app.congress.vote.BallotExport.Rule;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the sealed export of a closed vote, for who conducted it. */
@Component
public class BallotExports {
    static final String FORMAT = "shangliang-vote-1";

    private final VoteRoom room;
    private final VoteBooks books;
    private final TokenKeys keys;

    BallotExports(VoteRoom room, VoteBooks books, TokenKeys keys) {
        this.room = room;
        this.books = books;
        this.keys = keys;
    }

    /** The export of a vote of either kind. */
    @Transactional(readOnly = true)
    public SealedExport export(UUID id, Actor chair) {
        return room.get(id, chair).isByItem() ? ofItems(id, chair) : of(id, chair);
    }

    /** The export of a vote on a whole draft. */
    @Transactional(readOnly = true)
    public BallotExport of(UUID id, Actor chair) {
        var vote = room.get(id, chair);
        var tally = closed(id);
        return box(vote, VoteItem.whole(vote), tally, tally.docketHead());
    }

    /** The export of a vote item by item. */
    @Transactional(readOnly = true)
    public ItemsExport ofItems(UUID id, Actor chair) {
        var vote = room.get(id, chair);
        var tally = closed(id);
        var items = ItemResult.of(vote, books, room).stream()
                .map(one -> new ItemsExport.Item(
                        one.item().number(),
                        one.item().title(),
                        box(vote, one.item(), one.tally(), tally.docketHead())))
                .toList();
        var count = tally.count();
        var law = room.adoption(vote, count.entitled(), count.present(), count.inFavour());
        return new ItemsExport(
                ItemsRecount.FORMAT,
                id.toString(),
                items,
                Bulletins.result(law.quorumMet(), law.outcome()).name(),
                tally.digest(),
                tally.docketHead());
    }

    private Tally closed(UUID id) {
        return books.counts().tally(id).orElseThrow(() -> new NoSuch("closed vote"));
    }

    private BallotExport box(Vote vote, VoteItem box, Tally tally, String docketHead) {
        var count = tally.count();
        var law = room.adoption(vote, count.entitled(), count.present(), count.inFavour());
        return new BallotExport(
                FORMAT,
                box.id().toString(),
                vote.level().name(),
                keys.open(box).map(TokenKey::hex).orElse(null),
                new Roll(tally.entitled(), tally.present(), tally.onScreen(), tally.onPaper()),
                books.box().counted(box.id()).stream()
                        .map(one -> new Ballot(
                                one.serial(), one.choice().name(), one.digest(), one.randomizer(), one.signature()))
                        .toList(),
                Parts.of(tally.screen()),
                Parts.of(tally.paper()),
                new Rule(law.quorumNeeded(), law.votesNeeded(), half(vote, tally.entitled())),
                Bulletins.result(law.quorumMet(), law.outcome()).name(),
                books.box().digests(box.id()),
                tally.digest(),
                vote.textDigest(),
                docketHead);
    }

    /** What exactly half comes to; where the number is odd there is no half. */
    private String half(Vote vote, int entitled) {
        return entitled % 2 == 0
                ? room.adoption(vote, entitled, entitled, entitled / 2)
                        .outcome()
                        .name()
                : Bulletins.Result.REJECTED.name();
    }
}
