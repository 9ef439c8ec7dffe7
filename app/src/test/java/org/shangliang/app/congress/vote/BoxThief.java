package org.shangliang.app.congress.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who holds the whole database, places and transaction numbers included, and every blinded serial that ever went to
 * the roll, who sat in the hall and saw in which order people voted, and who guesses which ballot is whose: by every order of
 * the voters against every order of the box, and by arithmetic on blinded serials and tokens. The truth is used only to score the guesses.
 *
 * <p>Guessing blindly scores one hit in each election and way, and a rank correlation that is normal with mean 0.
 */
final class BoxThief {
    private static final List<String> ROLL =
            List.of("ctid", "xmin::text::bigint, ctid", "number", "name", "unit, ctid", "attempt, ctid", "code, ctid");
    private static final List<String> BOX =
            List.of("ctid", "xmin::text::bigint, ctid", "digest", "serial", "randomizer", "signature", "choice, ctid");

    private final JdbcClient jdbc;
    private final Map<String, Score> scores = new TreeMap<>();
    private int elections;

    /** What a way of guessing came to over all elections. */
    private static final class Score {
        private int hits;
        private double correlation;
    }

    /** What the thief saw of an election beyond the dump, and what is to be found. */
    record Election(
            Assembled congress, List<Integer> order, Map<Integer, String> blinded, Map<Integer, String> truth) {}

    BoxThief(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void attack(Election election, String box) {
        elections++;
        var vote = election.congress().vote;
        for (var voters : ROLL) {
            var roll = jdbc.sql("select number from congress_roll where vote_id = ? and given = 'SCREEN' order by "
                            + voters)
                    .param(vote)
                    .query(Integer.class)
                    .list();
            match(voters, roll, election, box);
        }
        match("as they were seen to vote", election.order(), election, box);
        reckon(election, box);
    }

    private void match(String voters, List<Integer> roll, Election election, String box) {
        for (var ballots : BOX) {
            var found = jdbc.sql("select encode(digest, 'hex') from " + box + " where vote_id = ? order by " + ballots)
                    .param(election.congress().vote)
                    .query(String.class)
                    .list();
            pair(voters + " with " + ballots, roll, found, election.truth());
        }
    }

    /** The voter in each place has the ballot in the same place, or in the same place from the end. */
    private void pair(String way, List<Integer> roll, List<String> ballots, Map<Integer, String> truth) {
        int last = ballots.size() - 1;
        var places = new HashMap<String, Integer>();
        for (int at = 0; at <= last; at++) {
            places.put(ballots.get(at), at);
        }
        double distance = 0;
        for (int at = 0; at < roll.size(); at++) {
            int place = places.get(truth.get(roll.get(at)));
            score(way).hits += place == at ? 1 : 0;
            score(way + " from the end").hits += place == last - at ? 1 : 0;
            distance += (double) (place - at) * (place - at);
        }
        double size = roll.size();
        score(way).correlation += 1 - 6 * distance / (size * (size * size - 1));
    }

    /** The ballot whose signed number lies nearest to the blinded one, or leaves the smallest factor between them. */
    private void reckon(Election election, String box) {
        var modulus = new BigInteger(election.congress().key().hex(), 16);
        var signed = new LinkedHashMap<String, BigInteger>();
        jdbc.sql("select encode(digest, 'hex'), encode(signature, 'hex') from " + box + " where vote_id = ?")
                .param(election.congress().vote)
                .query(row -> {
                    signed.put(
                            row.getString(1),
                            new BigInteger(row.getString(2), 16).modPow(BigInteger.valueOf(65537), modulus));
                });
        var inverses = new HashMap<String, BigInteger>();
        signed.forEach((digest, number) -> inverses.put(digest, number.modInverse(modulus)));
        election.blinded().forEach((voter, hex) -> {
            var blinded = new BigInteger(hex, 16);
            guess(
                    election,
                    "distance",
                    voter,
                    signed,
                    number -> number.subtract(blinded).abs());
            guess(
                    election,
                    "bits",
                    voter,
                    signed,
                    number -> BigInteger.valueOf(number.xor(blinded).bitCount()));
            guess(
                    election,
                    "factor",
                    voter,
                    inverses,
                    number -> number.multiply(blinded).mod(modulus));
        });
    }

    private void guess(
            Election election,
            String way,
            int voter,
            Map<String, BigInteger> ballots,
            UnaryOperator<BigInteger> measure) {
        var nearest = ballots.entrySet().stream()
                .min(Comparator.comparing(one -> measure.apply(one.getValue())))
                .orElseThrow();
        score(way).hits += nearest.getKey().equals(election.truth().get(voter)) ? 1 : 0;
    }

    private Score score(String way) {
        return scores.computeIfAbsent(way, any -> new Score());
    }

    int ways() {
        return scores.size();
    }

    /** The most hits that any way of guessing had in all elections together. */
    int mostHits() {
        return scores.values().stream().mapToInt(score -> score.hits).max().orElseThrow();
    }

    /** The strongest rank correlation of any way, in standard deviations of guessing, all elections together. */
    double strongestOrder(int voters) {
        return scores.values().stream()
                .mapToDouble(score -> Math.abs(score.correlation) * Math.sqrt((voters - 1.0) / elections))
                .max()
                .orElseThrow();
    }

    /** The ways that did best, for whoever reads why the test failed. */
    List<String> best() {
        var ranked = new ArrayList<>(scores.entrySet());
        ranked.sort(Comparator.comparingInt(one -> -one.getValue().hits));
        return ranked.stream()
                .limit(3)
                .map(one -> one.getKey() + ": " + one.getValue().hits)
                .toList();
    }
}
