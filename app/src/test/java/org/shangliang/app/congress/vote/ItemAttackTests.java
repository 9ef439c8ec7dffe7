package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds all tables after the closing of a vote item by item and tries to join the entries of one ballot, so that a pattern
 * over the items (投票暗记) could be found: by place, transaction, digest, serial and choice, from the front and from the end.
 * Of 60 voters and 3 pairs of boxes guessing has 3 hits a way (Poisson); more than 16 come less than once in a million runs.
 */
@DatabaseTest
class ItemAttackTests {
    private static final int VOTERS = 60;
    private static final int HITS = 16;
    private static final List<String> ORDERS =
            List.of("ctid", "xmin::text::bigint, ctid", "digest", "serial", "choice, ctid");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void joinsNoEntriesOfOneBallotBetterThanGuessing() {
        var congress = Assembled.byItem(context, VOTERS, Level.DETACHED, "工资增长", "夜班津贴", "其余条款")
                .opened();
        var items = congress.items();
        var random = new Random(20220401);
        var truth = new HashMap<String, List<String>>();
        for (int number = 1; number <= VOTERS; number++) {
            var pattern = new StringBuilder();
            items.forEach(item -> pattern.append("FAB".charAt(random.nextInt(3))));
            var digests = congress.cast(number, pattern.toString()).stream()
                    .map(BallotReceipt::digest)
                    .toList();
            digests.forEach(digest -> truth.put(digest, digests));
        }
        assertThat(most(hits("congress_ballot", items, truth)))
                .as("copied while open, everything is joined")
                .isEqualTo(3 * VOTERS);
        congress.close();
        var closed = hits("congress_counted", items, truth);
        assertThat(closed).hasSize(2 * ORDERS.size() * ORDERS.size());
        assertThat(most(closed)).as("hits of %s: %s", 3 * VOTERS, closed).isLessThanOrEqualTo(HITS);
        assertThat(jdbc.sql("select count(distinct xmin::text) from congress_counted")
                        .query(Integer.class)
                        .single())
                .as("one transaction for all boxes")
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from congress_roll where code is not null or attempt is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static int most(Map<String, Integer> hits) {
        return hits.values().stream().mapToInt(one -> one).max().orElseThrow();
    }

    private Map<String, Integer> hits(String box, List<VoteItem> items, Map<String, List<String>> truth) {
        var hits = new TreeMap<String, Integer>();
        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                for (var left : ORDERS) {
                    for (var right : ORDERS) {
                        pair(
                                left + " with " + right,
                                order(box, items.get(one), left),
                                order(box, items.get(other), right),
                                truth,
                                hits);
                    }
                }
            }
        }
        return hits;
    }

    private static void pair(
            String way,
            List<String> left,
            List<String> right,
            Map<String, List<String>> truth,
            Map<String, Integer> hits) {
        int last = right.size() - 1;
        for (int at = 0; at < left.size(); at++) {
            var mine = truth.getOrDefault(left.get(at), List.of());
            hits.merge(way, mine.contains(right.get(at)) ? 1 : 0, Integer::sum);
            hits.merge(way + " from the end", mine.contains(right.get(last - at)) ? 1 : 0, Integer::sum);
        }
    }

    private List<String> order(String box, VoteItem item, String order) {
        return new ArrayList<>(
                jdbc.sql("select encode(digest, 'hex') from " + box + " where vote_id = ? order by " + order)
                        .param(item.id())
                        .query(String.class)
                        .list());
    }
}
