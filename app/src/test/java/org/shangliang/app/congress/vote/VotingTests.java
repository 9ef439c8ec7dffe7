package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.Deliberation.Result;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A vote from the roll to the resolution: on paper and on screens, nobody twice, nobody lost. */
@DatabaseTest
class VotingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Casting casting;

    @Autowired
    Closing closing;

    @Autowired
    Rolls rolls;

    @Autowired
    Tellers tellers;

    @Autowired
    Votes votes;

    private static List<String> codes(ThrowingCallable act) {
        var codes = new ArrayList<String>();
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> input.errors().forEach(error -> codes.add(error.code())));
        return codes;
    }

    @Test
    void countsPaperAndScreensOnOneRollAndRecordsTheResolution() {
        var congress = Assembled.in(context, 60).opened();
        var receipts = new ArrayList<String>();
        for (int at = 1; at <= 30; at++) {
            receipts.add(congress.cast(at, at <= 25 ? Mark.FOR : at <= 28 ? Mark.AGAINST : Mark.ABSTAIN)
                    .digest());
        }
        congress.paper(31, 50);
        congress.count(new PaperCount(15, 3, 1, 1));
        var tally = congress.close();
        assertThat(tally.count()).isEqualTo(new Count(60, 50, 40, 6, 3, 1));
        assertThat(tally.onScreen()).isEqualTo(30);
        assertThat(tally.onPaper()).isEqualTo(20);
        Assembled.done(closing.record(congress.vote, Said.NOTHING, congress.sheet(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
        assertThat(congress.journey.kinds()).containsSubsequence("vote.opened", "vote.closed", "deliberation.adopted");
        var held = context.getBean(Congresses.class)
                .adoption(congress.journey.id(), 1)
                .orElseThrow();
        assertThat(held.count()).isEqualTo(tally.count());
        assertThat(held.secretBallot()).isTrue();
        var bulletin = context.getBean(Bulletins.class).of(congress.vote).orElseThrow();
        assertThat(bulletin.digests())
                .containsExactlyInAnyOrderElementsOf(receipts)
                .isSorted();
        assertThat(bulletin.count()).isEqualTo(tally.count());
        var export = context.getBean(BallotExports.class).of(congress.vote, congress.chair);
        assertThat(Recount.faults(export)).isEmpty();
        assertThat(export.digest()).isEqualTo(bulletin.digest());
        assertThat(codes(() -> closing.record(congress.vote, Said.NOTHING, List.of(), congress.chair)))
                .containsExactly("congress.vote.recorded");
    }

    @Test
    void takesOneBallotOfEachVoterWhateverIsSentAgain() {
        var congress = Assembled.in(context, 12).opened();
        var attempt = congress.attempt();
        var code = congress.codes.get(1);
        var first = casting.cast(congress.vote, code, attempt, "FOR");
        assertThat(casting.cast(congress.vote, " " + code.toLowerCase() + " ", attempt, "FOR"))
                .isEqualTo(first);
        assertThat(codes(() -> casting.cast(congress.vote, code, attempt, "AGAINST")))
                .containsExactly("congress.vote.already");
        assertThat(codes(() -> casting.cast(congress.vote, code, congress.attempt(), "FOR")))
                .containsExactly("congress.vote.already");
        assertThat(codes(() -> congress.paper(1, 1))).containsExactly("congress.roll.given");
        congress.paper(2, 2);
        assertThat(codes(() -> congress.cast(2, Mark.FOR))).containsExactly("congress.vote.on-paper");
        assertThat(codes(() -> congress.paper(2, 3))).containsExactly("congress.roll.given");
        assertThat(rolls.headcount(congress.vote, congress.chair))
                .extracting(Headcount::present, Headcount::onScreen, Headcount::onPaper)
                .containsExactly(2, 1, 1);
    }

    @Test
    void namesWhatIsWrongWithABallotAndTakesNoneOutsideTheVote() {
        var congress = Assembled.in(context, 12);
        assertThat(codes(() -> congress.cast(1, Mark.FOR))).containsExactly("congress.vote.closed");
        congress.opened();
        assertThat(codes(() -> casting.cast(congress.vote, "1234", congress.attempt(), "FOR")))
                .containsExactly("congress.vote.code");
        assertThat(codes(() -> casting.cast(congress.vote, "000000000000", congress.attempt(), "FOR")))
                .containsExactly("congress.vote.code");
        assertThat(codes(() -> casting.cast(congress.vote, congress.codes.get(1), congress.attempt(), "")))
                .containsExactly("congress.vote.choice");
        assertThat(codes(() -> casting.cast(congress.vote, congress.codes.get(1), "x", "FOR")))
                .containsExactly("congress.vote.attempt");
        var old = congress.codes.get(2);
        rolls.codes(congress.vote, List.of(2), false, congress.chair);
        assertThat(codes(() -> casting.cast(congress.vote, old, congress.attempt(), "FOR")))
                .containsExactly("congress.vote.code");
        congress.cast(1, Mark.FOR);
        congress.close();
        assertThat(codes(() -> congress.cast(3, Mark.FOR))).containsExactly("congress.vote.closed");
        assertThat(codes(() -> congress.paper(3, 3))).containsExactly("congress.roll.frozen");
    }

    @Test
    void closesOnlyWhenBothTellersCountedTheSame() {
        var congress = Assembled.in(context, 20).opened();
        congress.paper(1, 10);
        assertThat(codes(congress::close)).containsExactly("congress.teller.waiting");
        assertThat(codes(() -> tellers.count(congress.vote, congress.firstTeller, new PaperCount(9, 1, 1, 0))))
                .containsExactly("congress.teller.too-many");
        assertThat(codes(() -> tellers.count(congress.vote, congress.codes.get(1), PaperCount.NONE)))
                .containsExactly("congress.teller.code");
        assertThat(tellers.count(congress.vote, congress.firstTeller, new PaperCount(8, 1, 1, 0)))
                .isEmpty();
        assertThat(tellers.count(congress.vote, congress.secondTeller, new PaperCount(7, 2, 1, 0)))
                .extracting(FieldError::field)
                .containsExactly("for", "against");
        assertThat(codes(congress::close)).containsExactly("congress.teller.differing");
        assertThat(tellers.count(congress.vote, congress.secondTeller, new PaperCount(8, 1, 1, 0)))
                .isEmpty();
        assertThat(codes(() -> closing.close(congress.vote, "", congress.chair)))
                .containsExactly("congress.teller.code");
        assertThat(congress.close().count()).isEqualTo(new Count(20, 10, 8, 1, 1, 0));
    }

    @Test
    void recordsPaperBallotsOnlyWithAPhotographOfTheTallySheet() {
        var congress = Assembled.in(context, 20).opened();
        for (int at = 1; at <= 10; at++) {
            congress.cast(at, Mark.FOR);
        }
        closing.expectSheet(congress.vote, false, congress.chair);
        congress.paper(11, 18);
        congress.count(new PaperCount(6, 1, 1, 0));
        assertThat(codes(() -> closing.expectSheet(congress.vote, false, congress.chair)))
                .containsExactly("congress.sheet.missing");
        congress.close();
        var before = congress.journey.docket();
        assertThat(codes(() -> closing.record(congress.vote, Said.NOTHING, List.of(), congress.chair)))
                .containsExactly("congress.sheet.missing");
        assertThat(congress.journey.docket()).isEqualTo(before);
        Assembled.done(closing.record(congress.vote, Said.NOTHING, congress.sheet(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
    }

    @Test
    void asksTheChairForAReasonAtExactlyHalfAndKeepsTheFrozenNumbers() {
        var congress = Assembled.in(context, 20).opened();
        for (int at = 1; at <= 16; at++) {
            congress.cast(at, at <= 10 ? Mark.FOR : Mark.AGAINST);
        }
        var tally = congress.close();
        var refused = closing.record(congress.vote, Said.NOTHING, List.of(), congress.chair);
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.grounds()).hasSize(1));
        assertThat(congress.journey.stage()).isEqualTo("DELIBERATING");
        assertThat(congress.close().digest()).isEqualTo(tally.digest());
        Assembled.done(
                closing.record(congress.vote, new Said("章程写明含本数", false, "夜班津贴明年再提"), List.of(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
        assertThat(congress.journey.lastEntry().facts()).containsEntry("remarks", "recorded");
    }

    @Test
    void sendsTheDraftBackToTheTableAndVotesAgainInANewRound() {
        var congress = Assembled.in(context, 20).opened();
        for (int at = 1; at <= 16; at++) {
            congress.cast(at, at <= 4 ? Mark.FOR : Mark.AGAINST);
        }
        congress.close();
        Assembled.done(closing.record(congress.vote, Said.NOTHING, List.of(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("NEGOTIATING");
        assertThat(context.getBean(Congresses.class)
                        .of(congress.journey.id())
                        .last()
                        .orElseThrow()
                        .result())
                .isEqualTo(Result.REJECTED);
        var draft = new VoteDraft(Level.DETACHED, "甲", "乙", Assembled.roll(20), null);
        assertThat(votes.prepare(congress.journey.id(), draft, congress.chair)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void leadsToANewVoteOnceTheCongressIsCalledAgainAfterOneWithoutItsQuorum() {
        var congress = Assembled.in(context, 20).opened();
        var id = congress.journey.id();
        congress.cast(1, Mark.FOR);
        congress.close();
        assertThat(votes.wayTo(id, congress.chair))
                .as("its result is still to be recorded")
                .contains("/congress/" + congress.vote);
        Assembled.done(closing.record(congress.vote, Said.NOTHING, List.of(), congress.chair));
        assertThat(votes.wayTo(id, congress.chair)).contains("/congress/" + congress.vote);
        congress.calledFor(20);
        assertThat(votes.wayTo(id, congress.chair)).contains("/cases/" + id + "/vote");
    }

    @Test
    void opensNotBeforeTheDayAndTakesTheRollBackOnlyBeforeOpening() {
        var congress = Assembled.in(context, 12);
        congress.journey.on("2022-03-31");
        assertThat(votes.open(congress.vote, congress.chair)).isInstanceOf(Outcome.Refused.class);
        var draft = new VoteDraft(Level.DETACHED, "甲", "乙", "王芳\n王芳\n李强,质检,nobody-has-this\n,空", null);
        assertThat(votes.prepare(congress.journey.id(), draft, congress.chair)).isInstanceOf(Outcome.Refused.class);
        votes.takeBack(congress.vote, congress.chair);
        assertThat(codes(() -> votes.prepare(congress.journey.id(), draft, congress.chair)))
                .containsExactly("congress.roll.twice", "congress.roll.account", "congress.roll.name");
        var same = new VoteDraft(Level.DETACHED, "甲", "甲 ", Assembled.roll(3), null);
        assertThat(codes(() -> votes.prepare(congress.journey.id(), same, congress.chair)))
                .containsExactly("congress.teller.same");
    }

    @Test
    void losesAndDoublesNothingWhenEverybodySendsAtOnceAndTwice() {
        var congress = Assembled.in(context, 200).opened();
        var sent = new ArrayList<CompletableFuture<BallotReceipt>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 1; at <= 200; at++) {
                var code = congress.codes.get(at);
                var attempt = congress.attempt();
                var choice = Mark.values()[at % 3].name();
                for (int again = 0; again < 2; again++) {
                    sent.add(CompletableFuture.supplyAsync(
                            () -> casting.cast(congress.vote, code, attempt, choice), threads));
                }
            }
        }
        assertThat(sent.stream().map(CompletableFuture::join).distinct()).hasSize(200);
        var count = congress.close().count();
        assertThat(count).isEqualTo(new Count(200, 200, 66, 67, 67, 0));
    }

    /** A congress of three hundred: 180 with phones, 120 on paper, some of whom spoil their ballot. */
    @Test
    void carriesAHybridCongressOfThreeHundredFromCodesToTheRecount() {
        var congress = Assembled.in(context, 300).opened();
        var receipts = new ArrayList<String>();
        for (int at = 1; at <= 180; at++) {
            receipts.add(congress.cast(at, at % 4 == 0 ? Mark.AGAINST : at % 15 == 0 ? Mark.ABSTAIN : Mark.FOR)
                    .digest());
        }
        congress.paper(181, 300);
        congress.count(new PaperCount(80, 25, 9, 4));
        var tally = congress.close();
        assertThat(tally.count()).isEqualTo(new Count(300, 300, 206, 70, 18, 4));
        Assembled.done(closing.record(congress.vote, Said.NOTHING, congress.sheet(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
        var bulletin = context.getBean(Bulletins.class).of(congress.vote).orElseThrow();
        assertThat(bulletin.digests()).containsExactlyInAnyOrderElementsOf(receipts);
        var export = context.getBean(BallotExports.class).of(congress.vote, congress.chair);
        assertThat(Recount.faults(export)).isEmpty();
        assertThat(export.outcome()).isEqualTo("ADOPTED");
    }
}
