package org.shangliang.app.congress.vote;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sealed export of a closed vote (封存件), from which anybody can count again; docs/protocol/ballot.md tells its members. */
public record BallotExport(
        String format,
        String vote,
        String level,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String publicKey,
        Roll roll,
        List<Ballot> ballots,
        Parts screen,
        Parts paper,
        Rule rule,
        String outcome,
        List<String> bulletin,
        String digest,
        String textDigest,
        String docketHead)
        implements SealedExport {

    /** The numbers of the roll. */
    public record Roll(int entitled, int present, int onScreen, int onPaper) {}

    /** A ballot cast on a screen (手机上的票); with a token it has a randomizer and a signature. */
    public record Ballot(
            String serial,
            String choice,
            String digest,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String randomizer,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String signature) {}

    /** Counts of one kind of ballot. */
    public record Parts(@JsonProperty("for") int inFavour, int against, int abstain, int invalid) {
        static Parts of(PaperCount count) {
            return new Parts(count.inFavour(), count.against(), count.abstained(), count.invalid());
        }
    }

    /** What the law asks: how many present, how many in favour, and what exactly half comes to. */
    public record Rule(int quorum, int votesNeeded, String half) {}
}
