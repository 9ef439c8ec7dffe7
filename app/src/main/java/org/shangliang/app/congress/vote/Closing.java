package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.Resolutions;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.Resolutions.Voted;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records the result of a vote in its case (登记结果), once its numbers are frozen. */
@Component
public class Closing {
    private final Freezing freezing;
    private final VoteRoom room;
    private final VoteStore votes;
    private final CountStore counts;
    private final Resolutions resolutions;
    private final ProductClock clock;

    Closing(
            Freezing freezing,
            VoteRoom room,
            VoteStore votes,
            CountStore counts,
            Resolutions resolutions,
            ProductClock clock) {
        this.freezing = freezing;
        this.room = room;
        this.votes = votes;
        this.counts = counts;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /** Closes the vote with a teller at the chair's side; a vote closed already stays as it is. */
    public Tally close(UUID id, String tellerCode, Actor chair) {
        room.get(id, chair);
        return freezing.close(id, tellerCode, chair, clock.today());
    }

    /** Records the result; where exactly half were in favour and the sources disagree, the chair gives a reason. */
    @Transactional
    public Outcome<CaseReceipt> record(UUID id, Said said, List<UUID> attachments, Actor chair) {
        var vote = room.get(id, chair);
        var tally = counts.tally(id).orElseThrow(() -> Freezing.invalid("reason", "congress.vote.not-closed"));
        var on = vote.closedOn();
        if (vote.recorded() || on == null) {
            throw Freezing.invalid("reason", "congress.vote.recorded");
        }
        var voted = new Voted(vote.body(), tally.count(), vote.textDigest(), on);
        var outcome = resolutions.record(vote.caseId(), voted, said, attachments, chair);
        if (outcome instanceof Outcome.Done<CaseReceipt>) {
            votes.recorded(id);
        }
        return outcome;
    }

    /** The facts of a closing for the docket. */
    static TreeMap<String, String> facts(UUID id, Tally tally) {
        var facts = new TreeMap<String, String>();
        facts.put("vote", id.toString());
        facts.put("entitled", String.valueOf(tally.entitled()));
        facts.put("present", String.valueOf(tally.present()));
        facts.put("screen", String.valueOf(tally.onScreen()));
        facts.put("paper", String.valueOf(tally.onPaper()));
        facts.put("for", String.valueOf(tally.count().inFavour()));
        facts.put("against", String.valueOf(tally.count().against()));
        facts.put("abstain", String.valueOf(tally.count().abstain()));
        facts.put("invalid", String.valueOf(tally.count().invalid()));
        return facts;
    }
}
