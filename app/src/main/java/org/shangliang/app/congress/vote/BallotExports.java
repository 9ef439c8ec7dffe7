package org.shangliang.app.congress.vote;

import java.util.UUID;
import org.shangliang.app.access.Actor;
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
    private final BoxStore box;
    private final CountStore counts;
    private final VoteStore votes;

    BallotExports(VoteRoom room, BoxStore box, CountStore counts, VoteStore votes) {
        this.room = room;
        this.box = box;
        this.counts = counts;
        this.votes = votes;
    }

    /** The export. */
    @Transactional(readOnly = true)
    public BallotExport of(UUID id, Actor chair) {
        var vote = room.get(id, chair);
        var tally = counts.tally(id).orElseThrow(() -> new NoSuch("closed vote"));
        var count = tally.count();
        var law = room.adoption(vote, count.entitled(), count.present(), count.inFavour());
        return new BallotExport(
                FORMAT,
                id.toString(),
                vote.level().name(),
                votes.publicKey(id).orElse(null),
                new Roll(tally.entitled(), tally.present(), tally.onScreen(), tally.onPaper()),
                box.counted(id).stream()
                        .map(one -> new Ballot(
                                one.serial(), one.choice().name(), one.digest(), one.randomizer(), one.signature()))
                        .toList(),
                Parts.of(tally.screen()),
                Parts.of(tally.paper()),
                new Rule(law.quorumNeeded(), law.votesNeeded(), half(vote, tally.entitled())),
                Bulletins.result(law.quorumMet(), law.outcome()).name(),
                box.digests(id),
                tally.digest(),
                vote.textDigest(),
                tally.docketHead());
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
