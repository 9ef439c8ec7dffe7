package org.shangliang.app.congress.vote;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The sealed export of a closed vote (封存件), from which anybody can count again; docs/protocol/ballot.md tells its members. */
public record BallotExport(
        String format,
        String vote,
        String level,
        Roll roll,
        List<Ballot> ballots,
        Parts screen,
        Parts paper,
        Rule rule,
        String outcome,
        List<String> bulletin,
        String digest,
        String textDigest,
        String docketHead) {

    /** The numbers of the roll. */
    public record Roll(int entitled, int present, int onScreen, int onPaper) {}

    /** A ballot cast on a screen (手机上的票). */
    public record Ballot(String serial, String choice, String digest) {}

    /** Counts of one kind of ballot. */
    public record Parts(@JsonProperty("for") int inFavour, int against, int abstain, int invalid) {
        static Parts of(PaperCount count) {
            return new Parts(count.inFavour(), count.against(), count.abstained(), count.invalid());
        }
    }

    /** What the law asks: how many present, how many in favour, and what exactly half comes to. */
    public record Rule(int quorum, int votesNeeded, String half) {}
}
