package org.shangliang.app.congress.vote;

import com.fasterxml.jackson.annotation.JsonInclude;
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
    private final VoteBooks books;

    Bulletins(VoteRoom room, VoteBooks books) {
        this.room = room;
        this.books = books;
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
     * @param items the box of each item; the digests stand there, where items were voted on one by one
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
            @Nullable String publicKey,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Box> items) {}

    /** The box of one item (表决项票箱). */
    public record Box(
            int number,
            String title,
            UUID box,
            Result result,
            @Nullable Count count,
            List<String> digests,
            String digest,
            @Nullable String publicKey) {}

    /** The bulletin, once the vote is closed. */
    public Optional<Bulletin> of(UUID id) {
        var vote = room.find(id);
        return books.counts().tally(id).map(tally -> {
            var count = tally.count();
            var adoption = room.adoption(vote, count.entitled(), count.present(), count.inFavour());
            return new Bulletin(
                    vote,
                    result(adoption.quorumMet(), adoption.outcome()),
                    tally.entitled(),
                    tally.present(),
                    adoption.votesNeeded(),
                    tally.isTelling() ? null : count,
                    books.box().digests(id),
                    tally.digest(),
                    tally.docketHead(),
                    books.votes().publicKey(id).orElse(null),
                    boxes(vote));
        });
    }

    private List<Box> boxes(Vote vote) {
        return ItemResult.of(vote, books, room).stream()
                .map(one -> new Box(
                        one.item().number(),
                        one.item().title(),
                        one.item().id(),
                        one.result(),
                        one.tally().isTelling() ? null : one.tally().count(),
                        books.box().digests(one.item().id()),
                        one.tally().digest(),
                        one.item().publicKey()))
                .toList();
    }

    /** The bulletin of the vote that ended in a round of a case, if it was held on this program. */
    public Optional<Bulletin> ofCase(UUID caseId, int round) {
        return room.closed(caseId, round).flatMap(vote -> of(vote.id()));
    }

    static Result result(boolean quorumMet, AdoptionOutcome outcome) {
        return quorumMet ? Result.valueOf(outcome.name()) : Result.NO_QUORUM;
    }
}
