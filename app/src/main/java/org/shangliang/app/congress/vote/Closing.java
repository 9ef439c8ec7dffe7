package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.Resolutions;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.Resolutions.Voted;
import org.shangliang.app.congress.model.Tellers;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records the result of a vote in its case (登记结果), once its numbers are frozen. */
@Component
public class Closing {
    private final Freezing freezing;
    private final VoteRoom room;
    private final VoteBooks books;
    private final Resolutions resolutions;
    private final ProductClock clock;

    Closing(Freezing freezing, VoteRoom room, VoteBooks books, Resolutions resolutions, ProductClock clock) {
        this.freezing = freezing;
        this.room = room;
        this.books = books;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /**
     * Asked before a vote is closed and its result recorded in one act: where paper ballots were given, the photograph of
     * their tally sheet (计票单照片) must be at hand.
     */
    public void expectSheet(UUID id, boolean atHand, Actor chair) {
        int papers = books.roll().headcount(room.get(id, chair).id()).onPaper();
        if (papers > 0 && !atHand) {
            throw noSheet(papers);
        }
    }

    /**
     * Asked before an open vote is closed while too few are present: what the law says to the numbers, nothing where the
     * quorum is met. A teller's code that is wrong and paper that is not counted are said first.
     */
    public Optional<Ground> tooFew(UUID id, String tellerCode, Actor chair) {
        var vote = room.get(id, chair);
        if (!vote.isOpen()) {
            return Optional.empty();
        }
        var head = books.roll().headcount(id);
        var quorum = room.adoption(vote, head.entitled(), head.present(), 0).grounds().stream()
                .filter(ground -> ground.code().equals("adoption.quorum"))
                .findFirst();
        if (quorum.isPresent()) {
            freezing.expectCounted(vote, tellerCode, head);
        }
        return quorum;
    }

    /** Closes the vote with a teller at the chair's side; a vote closed already stays as it is. */
    public Tally close(UUID id, String tellerCode, Actor chair) {
        room.get(id, chair);
        return freezing.close(id, tellerCode, chair, clock.today());
    }

    /**
     * Records the result; where exactly half were in favour and the sources disagree, the chair gives a reason, and where
     * paper ballots were given the photograph of their tally sheet is attached.
     */
    @Transactional
    public Outcome<CaseReceipt> record(UUID id, Said said, List<UUID> attachments, Actor chair) {
        var vote = room.get(id, chair);
        var tally = books.counts().tally(id).orElseThrow(() -> Freezing.invalid("reason", "congress.vote.not-closed"));
        var on = vote.closedOn();
        if (vote.recorded() || on == null) {
            throw Freezing.invalid("reason", "congress.vote.recorded");
        }
        if (tally.onPaper() > 0 && attachments.isEmpty()) {
            throw noSheet(tally.onPaper());
        }
        var tellers = new Tellers(vote.firstTeller(), vote.secondTeller());
        var voted = new Voted(vote.body(), tally.count(), vote.textDigest(), on, counts(vote), tellers);
        var outcome = resolutions.record(vote.caseId(), voted, said, attachments, chair);
        if (outcome instanceof Outcome.Done<CaseReceipt>) {
            books.votes().recorded(id);
        }
        return outcome;
    }

    private List<Resolutions.ItemCount> counts(Vote vote) {
        var items = books.items().items(vote);
        var tallies = books.counts().ofItems(vote.id());
        return IntStream.range(0, items.size())
                .mapToObj(at -> new Resolutions.ItemCount(
                        items.get(at).title(), tallies.get(at).count()))
                .toList();
    }

    private static InvalidInput noSheet(int papers) {
        return Freezing.invalid("attachments", "congress.sheet.missing", String.valueOf(papers));
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

    /** The counts of each item besides: for, against, abstained, invalid. */
    static void facts(List<Tally> items, Map<String, String> facts) {
        facts.put("items", String.valueOf(items.size()));
        for (int at = 0; at < items.size(); at++) {
            var count = items.get(at).count();
            facts.put(
                    "item" + (at + 1),
                    count.inFavour() + " " + count.against() + " " + count.abstain() + " " + count.invalid());
        }
    }
}
