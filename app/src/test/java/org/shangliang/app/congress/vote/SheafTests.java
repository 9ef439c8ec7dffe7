package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ballots that came together are one row: each is found, counted and published, and their order tells nothing. */
@DatabaseTest
class SheafTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SheafStore sheaves;

    @Autowired
    Casting casting;

    private CastBallot ballot(Assembled congress, String typed, Mark choice) {
        var salt = context.getBean(VoteStore.class)
                .secrets(congress.vote)
                .orElseThrow()
                .salt();
        var code = VoteCode.read(typed).orElseThrow().digest(salt);
        return new CastBallot(congress.vote, code, VoteVault.chance(16), choice);
    }

    private static String digest(CastBallot ballot) {
        return Hash.hex(ballot.digest());
    }

    @Test
    void answersEachOfAGroupInItsPlaceAndTiesOnlyThoseThatAreTaken() throws Exception {
        var congress = Assembled.in(context, 20).opened();
        congress.paper(4, 4);
        var first = ballot(congress, congress.codes.get(1), Mark.FOR);
        assertThat(sheaves.put(congress.vote, List.of(first))).containsExactly(Verdict.CAST);
        var other = new CastBallot(congress.vote, first.code(), first.seed(), Mark.AGAINST);
        var group = List.of(
                ballot(congress, "000000000000", Mark.FOR),
                first,
                ballot(congress, congress.codes.get(2), Mark.ABSTAIN),
                ballot(congress, congress.codes.get(4), Mark.FOR),
                ballot(congress, congress.codes.get(3), Mark.AGAINST));
        assertThat(sheaves.put(congress.vote, group))
                .containsExactly(Verdict.UNKNOWN, Verdict.CAST, Verdict.CAST, Verdict.PAPER, Verdict.CAST);
        assertThat(sheaves.put(congress.vote, List.of(other))).containsExactly(Verdict.ALREADY);
        assertThat(jdbc.sql("select length(ballots) from congress_sheaf where vote_id = ? order by 1")
                        .param(congress.vote)
                        .query(Integer.class)
                        .list())
                .containsExactly(17, 34);
        congress.count(new PaperCount(1, 0, 0, 0));
        assertThat(congress.close().screen()).isEqualTo(new PaperCount(1, 1, 1, 0));
        assertThat(sheaves.put(congress.vote, List.of(first))).containsExactly(Verdict.CLOSED);
        assertThat(context.getBean(Bulletins.class)
                        .of(congress.vote)
                        .orElseThrow()
                        .digests())
                .containsExactlyInAnyOrder(digest(first), digest(group.get(2)), digest(group.get(4)));
    }

    @Test
    void countsTwoVotersWhoseProgramsMadeTheSameAttempt() {
        var congress = Assembled.in(context, 20).opened();
        var attempt = congress.attempt();
        var receipts = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> casting.cast(congress.vote, congress.codes.get(number), attempt, "FOR"))
                .toList();
        assertThat(receipts).doesNotHaveDuplicates();
        assertThat(casting.cast(congress.vote, congress.codes.get(5), attempt, "FOR"))
                .isEqualTo(receipts.get(4));
        assertThat(congress.close().screen().inFavour()).isEqualTo(8);
        assertThat(Recount.faults(context.getBean(BallotExports.class).of(congress.vote, congress.chair)))
                .isEmpty();
    }

    /** So many that the row does not fit a page; and ballots that an earlier program put in one by one. */
    @Test
    void countsLargeSheavesAndBallotsThatWereNeverTied() throws Exception {
        var congress = Assembled.in(context, 520).opened();
        var group = new ArrayList<CastBallot>();
        for (int number = 1; number <= 501; number++) {
            group.add(ballot(congress, congress.codes.get(number), Mark.of(number % 3 + 1)));
        }
        assertThat(sheaves.put(congress.vote, group)).containsOnly(Verdict.CAST);
        for (int number = 502; number <= 510; number++) {
            var loose = ballot(congress, congress.codes.get(number), Mark.FOR);
            group.add(loose);
            jdbc.sql("with given as (update congress_roll set given = 'SCREEN', present = 'CODE' where number = :number"
                            + " and vote_id = :vote) insert into congress_ballot (vote_id, digest, serial, choice)"
                            + " values (:vote, :digest, :serial, 1)")
                    .param("number", number)
                    .param("vote", congress.vote)
                    .param("digest", HexFormat.of().parseHex(digest(loose)))
                    .param("serial", Hash.serial(congress.vote, loose.seed()))
                    .update();
        }
        assertThat(overflow()).isPositive();
        assertThat(sheaves.put(congress.vote, group.subList(0, 501))).containsOnly(Verdict.CAST);
        assertThat(congress.close().screen()).isEqualTo(new PaperCount(176, 167, 167, 0));
        var export = context.getBean(BallotExports.class).of(congress.vote, congress.chair);
        assertThat(Recount.faults(export)).isEmpty();
        assertThat(export.bulletin())
                .containsExactlyElementsOf(
                        group.stream().map(SheafTests::digest).sorted().toList());
        assertThat(overflow())
                .as("nothing is left where large rows overflow to")
                .isZero();
    }

    private long overflow() {
        return jdbc.sql("select pg_relation_size(reltoastrelid) from pg_class where relname = 'congress_sheaf'")
                .query(Long.class)
                .single();
    }

    /**
     * Somebody who copies the database while the vote is open knows which voters and which ballots came together. Within a
     * sheaf every order of the voters is held against the order of the ballots, from the front and from the end: 24
     * sheaves of 24, guessing has 24 hits a way (Poisson), and more than 56 come less than once in a hundred million runs.
     */
    @Test
    void tellsNothingWithinASheafWhoseBallotIsWhose() throws Exception {
        var hits = new TreeMap<String, Integer>();
        for (int turn = 0; turn < 24; turn++) {
            var congress = Assembled.in(context, 24).opened();
            var order = new ArrayList<>(congress.codes.keySet());
            Collections.shuffle(order, new Random(turn));
            var truth = new HashMap<Integer, String>();
            var group = new ArrayList<CastBallot>();
            for (int number : order) {
                var ballot = ballot(congress, congress.codes.get(number), Mark.of(turn % 3 + 1));
                truth.put(number, Hash.hex(ballot.entry()));
                group.add(ballot);
            }
            sheaves.put(congress.vote, group);
            var sheaf = sheaf(congress);
            assertThat(sheaf).containsExactlyInAnyOrderElementsOf(truth.values());
            pair("as they came", order, sheaf, truth, hits);
            for (var way : List.of("ctid", "number", "code", "unit, ctid")) {
                pair(way, roll(congress, way), sheaf, truth, hits);
            }
        }
        assertThat(hits)
                .hasSize(10)
                .allSatisfy((way, found) -> assertThat(found).as(way).isLessThanOrEqualTo(56));
    }

    private List<Integer> roll(Assembled congress, String order) {
        return jdbc.sql("select number from congress_roll where vote_id = ? order by " + order)
                .param(congress.vote)
                .query(Integer.class)
                .list();
    }

    private List<String> sheaf(Assembled congress) {
        var bytes = jdbc.sql("select ballots from congress_sheaf where vote_id = ?")
                .param(congress.vote)
                .query((row, number) -> Hash.hex(row.getBytes(1)))
                .single();
        return IntStream.range(0, bytes.length() / 34)
                .mapToObj(at -> bytes.substring(34 * at, 34 * (at + 1)))
                .toList();
    }

    private static void pair(
            String way,
            List<Integer> voters,
            List<String> sheaf,
            Map<Integer, String> truth,
            Map<String, Integer> hits) {
        int last = sheaf.size() - 1;
        for (int at = 0; at <= last; at++) {
            var mine = truth.get(voters.get(at));
            hits.merge(way, mine.equals(sheaf.get(at)) ? 1 : 0, Integer::sum);
            hits.merge(way + " from the end", mine.equals(sheaf.get(last - at)) ? 1 : 0, Integer::sum);
        }
    }
}
