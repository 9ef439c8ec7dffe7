package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds all tables after closing, transaction numbers and places included, and tries to join voters and votes. */
@DatabaseTest
class BoxAttackTests {
    private static final int VOTERS = 120;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private List<String> columns(String table) {
        return jdbc.sql("select column_name || ':' || data_type from information_schema.columns"
                        + " where table_schema = 'public' and table_name = ? order by 1")
                .param(table)
                .query(String.class)
                .list();
    }

    @Test
    void hasNoColumnForATimeAndNoneForAVoterInTheBox() {
        for (var box : List.of("congress_ballot", "congress_counted")) {
            assertThat(columns(box))
                    .containsExactlyInAnyOrder(
                            "vote_id:uuid",
                            "digest:bytea",
                            "serial:bytea",
                            "choice:smallint",
                            "randomizer:bytea",
                            "signature:bytea");
        }
        assertThat(columns("congress_sheaf")).containsExactlyInAnyOrder("vote_id:uuid", "ballots:bytea");
        assertThat(columns("congress_roll")).noneMatch(column -> column.matches(".*(date|time|choice).*"));
        assertThat(jdbc.sql("select count(*) from information_schema.sequences where sequence_name like 'congress%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("show track_commit_timestamp").query(String.class).single())
                .isEqualTo("off");
    }

    /** The guesses a thief can make of a joined pair: same place, same place from the end, same transaction, same page. */
    @Test
    void leavesNothingThatJoinsRollAndBoxBetterThanGuessing() {
        double hits = 0;
        int tries = 0;
        for (int election = 0; election < 4; election++) {
            var congress = Assembled.in(context, VOTERS).opened();
            var truth = castInOrder(congress, new Random(election));
            congress.close();
            assertThat(transactions("congress_roll", congress)).hasSize(1);
            assertThat(transactions("congress_counted", congress)).hasSize(1);
            assertThat(jdbc.sql("select count(*) from congress_ballot b full join congress_sheaf s on false")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("select count(*) from congress_roll where vote_id = ? and"
                                    + " (code is not null or attempt is not null)")
                            .param(congress.vote)
                            .query(Integer.class)
                            .single())
                    .isZero();
            var voters = order("select number::text from congress_roll where vote_id = ? order by ctid", congress);
            var ballots = order(
                    "select encode(digest, 'hex') from congress_counted where vote_id = ? order by ctid", congress);
            for (int at = 0; at < VOTERS; at++) {
                hits += truth.get(voters.get(at)).equals(ballots.get(at)) ? 1 : 0;
                hits += truth.get(voters.get(at)).equals(ballots.get(VOTERS - 1 - at)) ? 1 : 0;
                tries += 2;
            }
        }
        assertThat(hits).as("joined pairs of %s; guessing gives about 8", tries).isLessThan(22);
    }

    @Test
    void destroysTheKeySoThatNoAttemptLeadsToItsBallotAnyMore() {
        var congress = Assembled.in(context, 12).opened();
        congress.cast(1, Mark.FOR);
        assertThat(secret(congress)).isNotNull();
        congress.close();
        assertThat(secret(congress)).isNull();
    }

    private byte @Nullable [] secret(Assembled congress) {
        return context.getBean(VoteStore.class)
                .secrets(congress.vote)
                .orElseThrow()
                .secret();
    }

    private Map<String, String> castInOrder(Assembled congress, Random random) {
        var truth = new HashMap<String, String>();
        var numbers = new ArrayList<>(congress.codes.keySet());
        numbers.sort(null);
        for (int number : numbers) {
            var receipt = congress.cast(number, Mark.values()[random.nextInt(3)]);
            truth.put(String.valueOf(number), receipt.digest());
        }
        return truth;
    }

    private Set<String> transactions(String table, Assembled congress) {
        return new HashSet<>(order("select xmin::text from " + table + " where vote_id = ?", congress));
    }

    private List<String> order(String sql, Assembled congress) {
        return jdbc.sql(sql).param(congress.vote).query(String.class).list();
    }
}
