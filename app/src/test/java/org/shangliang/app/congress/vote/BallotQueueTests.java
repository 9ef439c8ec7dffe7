package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.web.Busy;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
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
        var seed = VoteVault.chance(16);
        var code = VoteCode.read(congress.codes.get(number)).orElseThrow().digest(salt);
        return new CastBallot(congress.vote, code, seed, Mark.FOR);
    }

    /** A machine that breaks down as often as it is told, and works afterwards. */
    private static final class Failing extends DelegatingDataSource {
        private final Queue<Throwable> faults;

        Failing(DataSource database, Throwable... faults) {
            super(database);
            this.faults = new ArrayDeque<>(List.of(faults));
        }

        @Override
        public Connection getConnection() throws SQLException {
            switch (faults.poll()) {
                case null -> {}
                case Error error -> throw error;
                case SQLException refused -> throw refused;
                case Throwable other -> throw new IllegalStateException(other);
            }
            return super.getConnection();
        }
    }

    @Test
    void goesOnAfterAnErrorOfTheMachineAndLeavesNobodyWaiting() {
        var congress = Assembled.in(context, 12).opened();
        var machine = new Failing(
                context.getBean(DataSource.class),
                new StackOverflowError("seeded"),
                new SQLException("seeded"),
                new NoClassDefFoundError("seeded"));
        var queue = new BallotQueue(new SheafStore(machine), new VoteSettings(ROOM, 512));
        queue.start();
        var ballot = ballot(congress, 1);
        for (int fault = 0; fault < 3; fault++) {
            assertThat(queue.submit(ballot))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(Busy.class);
        }
        assertThat(queue.submit(ballot)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Verdict.CAST);
        queue.stop();
        assertThat(congress.close().screen().inFavour()).isEqualTo(1);
    }

    @Test
    void asksThoseWhoFindItFullToComeAgainAndPutsAllOthersIntoTheBox() {
        var congress = Assembled.in(context, 40).opened();
        var queue = new BallotQueue(context.getBean(SheafStore.class), new VoteSettings(ROOM, 512));
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
