package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Count;
import org.shangliang.law.AdoptionOutcome;
import org.springframework.stereotype.Component;

/** The bulletin of a closed vote (票箱公示): ballot digests in order, counts unless they would tell a vote, the outcome. */
@Component
public class Bulletins {
    private final VoteRoom room;
    private final BoxStore box;
    private final CountStore counts;
    private final VoteStore votes;

    Bulletins(VoteRoom room, BoxStore box, CountStore counts, VoteStore votes) {
        this.room = room;
        this.box = box;
        this.counts = counts;
        this.votes = votes;
    }

    /** How a vote ended by its numbers. */
    public enum Result {
        /** Too few came (不足法定人数). */
        NO_QUORUM,
        /** Adopted (通过). */
        ADOPTED,
        /** Exactly half, where the sources disagree (恰好半数). */
        CONTESTED,
        /** Not adopted (未通过). */
        REJECTED
    }

    /**
     * What everybody may read.
     *
     * @param count absent where it would tell a vote
     * @param publicKey the key by which tokens were signed, in votes with blind tokens
     */
    public record Bulletin(
            Vote vote,
            Result result,
            int entitled,
            int present,
            int votesNeeded,
            @Nullable Count count,
            List<String> digests,
            String digest,
            String docketHead,
            @Nullable String publicKey) {}

    /** The bulletin, once the vote is closed. */
    public Optional<Bulletin> of(UUID id) {
        var vote = room.find(id);
        return counts.tally(id).map(tally -> {
            var count = tally.count();
            var adoption = room.adoption(vote, count.entitled(), count.present(), count.inFavour());
            return new Bulletin(
                    vote,
                    result(adoption.quorumMet(), adoption.outcome()),
                    tally.entitled(),
                    tally.present(),
                    adoption.votesNeeded(),
                    tally.isTelling() ? null : count,
                    box.digests(id),
                    tally.digest(),
                    tally.docketHead(),
                    votes.publicKey(id).orElse(null));
        });
    }

    /** The bulletin of the vote that ended in a round of a case, if it was held on this program. */
    public Optional<Bulletin> ofCase(UUID caseId, int round) {
        return room.closed(caseId, round).flatMap(vote -> of(vote.id()));
    }

    static Result result(boolean quorumMet, AdoptionOutcome outcome) {
        return quorumMet ? Result.valueOf(outcome.name()) : Result.NO_QUORUM;
    }
}
