package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.vote.BoxStore.Counted;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Freezes a vote (封箱): numbers and digest at once, the key destroyed, roll and box written anew in random order; afterwards
 * the pages they stood on are emptied.
 */
@Component
class Freezing {
    private static final Logger LOG = LoggerFactory.getLogger(Freezing.class);

    private final VoteBooks books;
    private final Tellers tellers;
    private final VoteDocket docket;
    private final Casting casting;
    private final TokenKeys keys;
    private final TransactionTemplate transactions;

    Freezing(
            VoteBooks books,
            Tellers tellers,
            VoteDocket docket,
            Casting casting,
            TokenKeys keys,
            TransactionTemplate transactions) {
        this.books = books;
        this.tellers = tellers;
        this.docket = docket;
        this.casting = casting;
        this.keys = keys;
        this.transactions = transactions;
    }

    Tally close(UUID id, String tellerCode, Actor chair, LocalDate today) {
        var tally = transactions.execute(status -> freeze(id, tellerCode, chair, today));
        casting.forget(id);
        keys.forget(id);
        try {
            books.box().vacuum();
        } catch (DataAccessException later) {
            LOG.error(
                    "the pages of roll and box could not be emptied after vote {}; run VACUUM FULL on them", id, later);
        }
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
        if (tellers.teller(id, tellerCode).isEmpty()) {
            throw invalid("teller", "congress.teller.code");
        }
        var roll = books.roll().headcount(id);
        var paper = tellers.agreed(id, roll);
        if (paper.sum() > roll.onPaper()) {
            throw invalid(
                    "teller", "congress.teller.too-many", String.valueOf(paper.sum()), String.valueOf(roll.onPaper()));
        }
        var ballots = books.box().open(id);
        if (!holdsWhatWasGiven(vote, ballots.size(), roll.onScreen())) {
            throw new IllegalStateException("vote " + id + ": the box does not hold what the roll gave");
        }
        var digests = ballots.stream().map(Counted::digest).toList();
        var tally = Tally.of(id, roll, counted(ballots), paper, digests)
                .under(id, keys.open(id).orElse(null), digests);
        books.votes().close(id, today);
        books.box().rewrite(id);
        books.roll().rewrite(id);
        books.counts().freeze(id, tally);
        var end = docket.enter(
                VoteDocket.CLOSED, head, chair, Closing.facts(id, tally), List.of(tally.digest(), vote.textDigest()));
        books.counts().entered(id, end.length(), end.hash());
        return tally;
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
