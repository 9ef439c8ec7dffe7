package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a power cut leaves on the pages of roll and box is removed afterwards, and not taken for removed before. */
@DatabaseTest
class EmptyingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Emptying emptying;

    @Autowired
    ProductClock clock;

    /** A vote that was closed, but the program ended before the pages were emptied. */
    private Assembled cutShort() {
        var congress = Assembled.in(context, 40).opened();
        for (int at = 1; at <= 40; at++) {
            congress.cast(at, Mark.FOR);
        }
        transactions.executeWithoutResult(notYetCommitted -> congress.close());
        return congress;
    }

    private boolean emptied(Assembled congress) {
        return jdbc.sql("select emptied from congress_vote where id = ?")
                .param(congress.vote)
                .query(Boolean.class)
                .single();
    }

    private long bytes(String table) {
        return jdbc.sql("select pg_relation_size(?::regclass)")
                .param(table)
                .query(Long.class)
                .single();
    }

    @Test
    void emptiesThePagesAtTheClosing() {
        var congress = Assembled.in(context, 12).opened();
        congress.cast(1, Mark.FOR);
        assertThat(bytes("congress_sheaf")).isPositive();
        congress.close();
        assertThat(bytes("congress_sheaf")).isZero();
        assertThat(emptied(congress)).isTrue();
    }

    @Test
    void finishesByTheSweepWhatAPowerCutLeft() {
        var congress = cutShort();
        var roll = bytes("congress_roll");
        assertThat(bytes("congress_sheaf")).as("dead ballots").isPositive();
        assertThat(emptied(congress)).isFalse();
        emptying.sweep(clock.today());
        assertThat(bytes("congress_sheaf")).isZero();
        assertThat(bytes("congress_roll")).isLessThan(roll);
        assertThat(emptied(congress)).isTrue();
    }

    @Test
    void triesAgainWhileSomebodyElseStillReadsThePages() {
        var congress = cutShort();
        transactions.executeWithoutResult(backup -> {
            jdbc.sql("select count(*) from congress_roll").query(Long.class).single();
            assertThatThrownBy(() -> emptying.sweep(clock.today())).isInstanceOf(DataAccessException.class);
            emptying.now();
        });
        assertThat(emptied(congress)).isFalse();
        assertThat(List.of(
                        congress.close().screen().inFavour(), congress.close().onScreen()))
                .containsOnly(40);
        assertThat(emptied(congress)).as("closing again tries again").isTrue();
    }
}
