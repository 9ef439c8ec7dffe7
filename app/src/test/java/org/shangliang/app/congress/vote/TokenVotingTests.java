package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shangliang.app.congress.Resolutions.Said;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.congress.blind.SampleKey;
import org.shangliang.app.congress.blind.Token;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A vote with blind tokens: one token for each voter, one ballot for each token, on one roll with paper. */
@DatabaseTest
class TokenVotingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Tokens tokens;

    @Autowired
    TokenBox box;

    @Autowired
    Closing closing;

    private static List<String> codes(ThrowingCallable act) {
        var codes = new ArrayList<String>();
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> input.errors().forEach(error -> codes.add(error.code())));
        return codes;
    }

    @Test
    void countsTokensAndPaperOnOneRollAndLetsTheSealedExportBeRecounted() {
        var congress = Assembled.blind(context, 30).opened();
        var receipts = new ArrayList<String>();
        for (int at = 1; at <= 12; at++) {
            var mark = at <= 8 ? Mark.FOR : at <= 11 ? Mark.AGAINST : Mark.ABSTAIN;
            receipts.add(congress.cast(congress.draw(at), mark).digest());
        }
        congress.draw(13);
        congress.draw(14);
        congress.paper(15, 25);
        congress.count(new PaperCount(9, 1, 0, 1));
        assertThat(codes(() -> congress.cast(SampleKey.token(), Mark.FOR)))
                .as("a token of another vote")
                .containsExactly("congress.token.signature");
        var key = congress.key();
        assertThat(key.hex()).hasSize(768).isNotEqualTo(SampleKey.KEY.open().hex());
        var tally = congress.close();
        assertThat(tally.count()).isEqualTo(new Count(30, 25, 17, 4, 1, 1));
        assertThat(tally.onScreen()).as("tokens given, two of them not cast").isEqualTo(14);
        assertThat(tally.screen().sum()).isEqualTo(12);
        Assembled.done(closing.record(congress.vote, Said.NOTHING, congress.sheet(), congress.chair));
        assertThat(congress.journey.stage()).isEqualTo("ADOPTED");
        var bulletin = context.getBean(Bulletins.class).of(congress.vote).orElseThrow();
        assertThat(bulletin.digests()).containsExactlyInAnyOrderElementsOf(receipts);
        assertThat(bulletin.publicKey()).isEqualTo(key.hex());
        var export = context.getBean(BallotExports.class).of(congress.vote, congress.chair);
        assertThat(export.level()).isEqualTo("BLIND");
        assertThat(export.ballots()).hasSize(12).allMatch(ballot -> ballot.signature() != null);
        assertThat(Recount.faults(export)).isEmpty();
        var secrets = context.getBean(VoteStore.class).secrets(congress.vote).orElseThrow();
        assertThat(secrets.secret()).as("the key is destroyed").isNull();
    }

    @Test
    void givesOneTokenToEachVoterAndTakesOneBallotForEachToken() {
        var congress = Assembled.blind(context, 12);
        assertThat(codes(() -> tokens.draw(congress.vote, congress.codes.get(1), "00")))
                .containsExactly("congress.vote.closed");
        assertThat(codes(() -> congress.cast(SampleKey.token(), Mark.FOR))).containsExactly("congress.vote.closed");
        congress.openedWithSampleKey();
        assertThat(codes(() -> congress.cast(1, Mark.FOR))).containsExactly("congress.vote.token-needed");
        drawing(congress);
        casting(congress);
        var token = congress.draw(4);
        var receipt = congress.cast(token, Mark.AGAINST);
        var later = congress.draw(5);
        congress.count(new PaperCount(1, 0, 0, 0));
        congress.close();
        assertThat(congress.cast(token, Mark.AGAINST)).as("sent again too late").isEqualTo(receipt);
        assertThat(codes(() -> congress.cast(token, Mark.FOR))).containsExactly("congress.token.other-choice");
        assertThat(codes(() -> congress.cast(later, Mark.FOR))).containsExactly("congress.vote.closed");
        assertThat(codes(() -> congress.draw(6))).containsExactly("congress.vote.closed");
    }

    private void drawing(Assembled congress) {
        var code = congress.codes.get(1);
        var blinded = Blinding.of(congress.key()).blinded();
        var signature = tokens.draw(congress.vote, code, blinded);
        assertThat(tokens.draw(congress.vote, " " + code.toLowerCase(), blinded))
                .isEqualTo(signature);
        assertThat(codes(() -> congress.draw(1))).containsExactly("congress.token.already");
        assertThat(codes(() -> congress.paper(1, 1))).containsExactly("congress.roll.given");
        congress.paper(2, 2);
        assertThat(codes(() -> congress.draw(2))).containsExactly("congress.vote.on-paper");
        for (var wrong : List.of("", "00".repeat(384), "0".repeat(767) + "1", "ff".repeat(384), blinded + "00")) {
            assertThat(codes(() -> tokens.draw(congress.vote, congress.codes.get(3), wrong)))
                    .containsExactly("congress.token.blinded");
        }
        assertThat(codes(() -> tokens.draw(congress.vote, "000000000000", blinded)))
                .containsExactly("congress.vote.code");
        assertThat(codes(() -> tokens.draw(congress.vote, "1234", blinded))).containsExactly("congress.vote.code");
        assertThat(context.getBean(Rolls.class).headcount(congress.vote, congress.chair))
                .extracting(Headcount::present, Headcount::onScreen, Headcount::onPaper)
                .containsExactly(2, 1, 1);
    }

    private void casting(Assembled congress) {
        var token = congress.draw(3);
        assertThat(codes(() -> box.cast(congress.vote, token, ""))).containsExactly("congress.vote.choice");
        var receipt = congress.cast(token, Mark.AGAINST);
        assertThat(congress.cast(token, Mark.AGAINST)).isEqualTo(receipt);
        assertThat(codes(() -> congress.cast(token, Mark.FOR))).containsExactly("congress.token.other-choice");
        for (var forged : List.of(
                new Token("ab".repeat(32), token.randomizer(), token.signature()),
                new Token(token.serial(), token.serial(), token.signature()),
                new Token("", "", ""))) {
            assertThat(codes(() -> congress.cast(forged, Mark.FOR))).containsExactly("congress.token.signature");
        }
    }

    @Test
    void givesNoTokenWhereBallotsAreDetached() {
        var detached = Assembled.in(context, 12).opened();
        assertThat(codes(() -> tokens.draw(detached.vote, detached.codes.get(1), "00")))
                .containsExactly("congress.token.other-level");
        assertThat(codes(() -> detached.cast(SampleKey.token(), Mark.FOR)))
                .containsExactly("congress.token.other-level");
    }

    @Test
    void losesAndDoublesNothingWhenEverybodySendsAtOnceAndTwice() {
        var congress = Assembled.blind(context, 24).openedWithSampleKey();
        var sent = new ArrayList<CompletableFuture<BallotReceipt>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int at = 1; at <= 24; at++) {
                var code = congress.codes.get(at);
                var mark = Mark.values()[at % 3];
                var blinding = Blinding.of(congress.key());
                for (int again = 0; again < 2; again++) {
                    sent.add(CompletableFuture.supplyAsync(
                            () -> congress.cast(
                                    blinding.finish(tokens.draw(congress.vote, code, blinding.blinded())), mark),
                            threads));
                }
            }
        }
        assertThat(sent.stream().map(CompletableFuture::join).distinct()).hasSize(24);
        assertThat(congress.close().count()).isEqualTo(new Count(24, 24, 8, 8, 8, 0));
    }
}
