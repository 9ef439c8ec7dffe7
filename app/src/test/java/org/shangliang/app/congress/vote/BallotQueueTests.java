package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.web.Busy;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** More ballots than can wait: whoever finds the queue full is told to come again, and nobody who was let in is lost. */
@DatabaseTest
class BallotQueueTests {
    private static final int ROOM = 8;

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionTemplate transactions;

    private CastBallot ballot(Assembled congress, int number) {
        var salt = context.getBean(VoteStore.class)
                .secrets(congress.vote)
                .orElseThrow()
                .salt();
        var serial = VoteVault.chance(32);
        var code = VoteCode.read(congress.codes.get(number)).orElseThrow().digest(salt);
        return new CastBallot(
                congress.vote,
                code,
                VoteVault.chance(32),
                serial,
                Hash.ballot(congress.vote, serial, Mark.FOR),
                Mark.FOR);
    }

    @Test
    void asksThoseWhoFindItFullToComeAgainAndPutsAllOthersIntoTheBox() {
        var congress = Assembled.in(context, 40).opened();
        var queue = new BallotQueue(context.getBean(BoxStore.class), new VoteSettings(ROOM));
        assertThatThrownBy(() -> queue.submit(ballot(congress, 1))).isInstanceOf(Busy.class);
        queue.start();
        var taken = new ArrayList<CompletableFuture<Verdict>>();
        var refused = new ArrayList<Integer>();
        transactions.executeWithoutResult(status -> {
            context.getBean(VoteStore.class).lock(congress.vote);
            for (int at = 1; at <= 40; at++) {
                try {
                    taken.add(queue.submit(ballot(congress, at)));
                } catch (Busy full) {
                    refused.add(at);
                }
            }
        });
        assertThat(refused).hasSizeGreaterThan(10);
        assertThat(taken.stream().map(CompletableFuture::join)).containsOnly(Verdict.CAST);
        refused.forEach(number ->
                assertThat(queue.submit(ballot(congress, number)).join()).isEqualTo(Verdict.CAST));
        queue.stop();
        assertThat(context.getBean(Rolls.class)
                        .headcount(congress.vote, congress.chair)
                        .onScreen())
                .isEqualTo(40);
        assertThat(congress.close().screen().inFavour()).isEqualTo(40);
    }
}
