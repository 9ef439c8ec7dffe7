package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.vote.BoxStore.Counted;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Freezes a vote (封箱): numbers and digest at once, the key destroyed, roll and box written anew in random order; afterwards
 * the pages they stood on are emptied.
 */
@Component
class Freezing {
    private final VoteBooks books;
    private final Tellers tellers;
    private final VoteDocket docket;
    private final TokenKeys keys;
    private final Traces traces;
    private final TransactionTemplate transactions;

    /** What an open vote left behind, in memory and on the pages of the database (痕迹). */
    @Component
    record Traces(Casting casting, TokenKeys keys, Emptying emptying) {
        void wipe(UUID vote) {
            casting.forget(vote);
            keys.forget(vote);
            emptying.now();
        }
    }

    Freezing(
            VoteBooks books,
            Tellers tellers,
            VoteDocket docket,
            TokenKeys keys,
            Traces traces,
            TransactionTemplate transactions) {
        this.books = books;
        this.tellers = tellers;
        this.docket = docket;
        this.keys = keys;
        this.traces = traces;
        this.transactions = transactions;
    }

    Tally close(UUID id, String tellerCode, Actor chair, LocalDate today) {
        var tally = transactions.execute(status -> freeze(id, tellerCode, chair, today));
        traces.wipe(id);
        return tally;
    }

    private Tally freeze(UUID id, String tellerCode, Actor chair, LocalDate today) {
        var head = docket.lock(books.votes().find(id).orElseThrow());
        var vote = books.votes().lock(id);
        if (vote.isClosed()) {
            return books.counts().tally(id).orElseThrow();
        }
        if (!vote.isOpen()) {
            throw invalid("teller", "congress.vote.not-open");
        }
        var roll = books.roll().headcount(id);
        var items = books.items().items(vote);
        var paper = expectCounted(vote, tellerCode, roll);
        var tallies = books.items().boxes(vote).stream()
                .map(box -> box(vote, box, roll, paper.getOrDefault(box.id(), PaperCount.NONE)))
                .toList();
        var tally = items.isEmpty() ? tallies.getFirst() : ItemTallies.whole(id, items, tallies);
        books.votes().close(id, today);
        books.items().close(id);
        books.roll().rewrite(id);
        books.counts().freeze(id, tally);
        for (int at = 0; at < items.size(); at++) {
            books.counts().freeze(items.get(at).id(), tallies.get(at));
        }
        var facts = Closing.facts(id, tally);
        if (!items.isEmpty()) {
            Closing.facts(tallies, facts);
        }
        var end = docket.enter(VoteDocket.CLOSED, head, chair, facts, List.of(tally.digest(), vote.textDigest()));
        books.counts().entered(id, end.length(), end.hash());
        return tally;
    }

    /** The tellers' counts, once one of them stands beside the chair and both agree. */
    Map<UUID, PaperCount> expectCounted(Vote vote, String tellerCode, Headcount roll) {
        if (tellers.teller(vote.id(), tellerCode).isEmpty()) {
            throw invalid("teller", "congress.teller.code");
        }
        return tellers.agreed(vote, roll);
    }

    /** Counts one box, the only one or that of an item, and writes it anew. */
    private Tally box(Vote vote, VoteItem box, Headcount roll, PaperCount paper) {
        if (paper.sum() > roll.onPaper()) {
            throw invalid(
                    "teller", "congress.teller.too-many", String.valueOf(paper.sum()), String.valueOf(roll.onPaper()));
        }
        var ballots = books.box().open(box.id());
        if (!holdsWhatWasGiven(vote, ballots.size(), roll.onScreen())) {
            throw new IllegalStateException("vote " + vote.id() + ": the box does not hold what the roll gave");
        }
        var digests = ballots.stream().map(Counted::digest).toList();
        books.box().rewrite(box.id());
        return Tally.of(box.id(), roll, counted(ballots), paper, digests)
                .under(box.id(), keys.open(box).orElse(null), digests);
    }

    /** Who was given a token need not have cast it; who sent a ballot by the code has cast it at once. */
    private static boolean holdsWhatWasGiven(Vote vote, int ballots, int given) {
        return vote.level() == Level.BLIND ? ballots <= given : ballots == given;
    }

    private static PaperCount counted(List<Counted> ballots) {
        return new PaperCount(
                having(Mark.FOR, ballots), having(Mark.AGAINST, ballots), having(Mark.ABSTAIN, ballots), 0);
    }

    private static int having(Mark mark, List<Counted> ballots) {
        return (int) ballots.stream().filter(one -> one.choice() == mark).count();
    }

    static InvalidInput invalid(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
