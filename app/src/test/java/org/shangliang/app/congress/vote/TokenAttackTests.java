package org.shangliang.app.congress.vote;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shangliang.app.congress.blind.Blinding;
import org.shangliang.app.congress.vote.BoxThief.Election;
import org.shangliang.app.testing.DatabaseTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thief with the complete dump and all logs, taken after closing, who besides has every blinded serial and saw in which
 * order people voted, must not join
 * voters and votes better than by guessing. With two elections of 40 the hits of one way of guessing are Poisson with mean
 * 2 and its rank correlation is normal: over all hundred-odd ways more than 14 hits, or 5.6 standard deviations, come less
 * than once in some hundred thousand runs. Whoever copies the database while the vote is open does far better, as the protocol
 * says; that shows that the thief knows his trade.
 */
@DatabaseTest
class TokenAttackTests {
    private static final int VOTERS = 40;
    private static final int ELECTIONS = 2;
    private static final int HITS = 14;
    private static final double DEVIATIONS = 5.6;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private final List<String> secrets = new ArrayList<>();

    /** Every voter casts at once after drawing, in an order of chance: the worst case, since times and orders go together. */
    private Election vote(Assembled congress, Random random) {
        var blinded = new HashMap<Integer, String>();
        var truth = new HashMap<Integer, String>();
        var order = new ArrayList<>(congress.codes.keySet());
        Collections.shuffle(order, random);
        for (int number : order) {
            var blinding = Blinding.of(congress.key());
            blinded.put(number, blinding.blinded());
            var code = congress.codes.get(number);
            var token = blinding.finish(context.getBean(Tokens.class).draw(congress.vote, code, blinding.blinded()));
            truth.put(
                    number,
                    congress.cast(token, Mark.values()[random.nextInt(3)]).digest());
            secrets.addAll(List.of(blinding.blinded().substring(0, 32), code.replace(" ", "")));
        }
        return new Election(congress, order, blinded, truth);
    }

    @Test
    void joinsNoVoterToAVoteBetterThanGuessingOnceTheVoteIsClosed() {
        var log = listen();
        var open = new BoxThief(jdbc);
        var closed = new BoxThief(jdbc);
        for (int number = 0; number < ELECTIONS; number++) {
            var congress = Assembled.blind(context, VOTERS).openedWithSampleKey();
            var before = rows();
            var sequences = sequences();
            var election = vote(congress, new Random(number));
            assertThat(sequences()).as("voting moves no sequence").isEqualTo(sequences);
            before.merge("congress_ballot", VOTERS, Integer::sum);
            assertThat(rows()).as("voting writes rows only into the box").isEqualTo(before);
            open.attack(election, "congress_ballot");
            congress.close();
            closed.attack(election, "congress_counted");
        }
        assertThat(open.mostHits())
                .as("copied while open, everything is joined")
                .isEqualTo(ELECTIONS * VOTERS);
        assertThat(closed.ways()).isGreaterThan(110);
        assertThat(closed.mostHits())
                .as("hits of %s: %s", VOTERS * ELECTIONS, closed.best())
                .isLessThanOrEqualTo(HITS);
        assertThat(closed.strongestOrder(VOTERS)).isLessThan(DEVIATIONS);
        assertThat(open.strongestOrder(VOTERS)).isGreaterThan(DEVIATIONS);
        forget(log);
        assertThat(log.list).as("the program logged something").isNotEmpty();
        var dump = dump()
                + log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(secrets).as("blinded serials and codes are nowhere").noneMatch(dump::contains);
    }

    private static ListAppender<ILoggingEvent> listen() {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        var program = (Logger) LoggerFactory.getLogger("org.shangliang");
        program.addAppender(appender);
        program.setLevel(Level.ALL);
        program.debug("listening");
        return appender;
    }

    private static void forget(ListAppender<ILoggingEvent> appender) {
        var program = (Logger) LoggerFactory.getLogger("org.shangliang");
        program.detachAppender(appender);
        program.setLevel(null);
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
    }

    private Map<String, Integer> rows() {
        var rows = new TreeMap<String, Integer>();
        tables().forEach(table -> rows.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Integer.class).single()));
        return rows;
    }

    private Map<String, Long> sequences() {
        var values = new TreeMap<String, Long>();
        jdbc.sql("select sequencename, coalesce(last_value, 0) from pg_sequences")
                .query(row -> {
                    values.put(row.getString(1), row.getLong(2));
                });
        return values;
    }

    /** All tables as text; what is stored as bytes stands there in hexadecimal digits. */
    private String dump() {
        var dump = new StringBuilder();
        for (var table : tables()) {
            jdbc.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(dump::append);
        }
        return dump.toString();
    }
}
