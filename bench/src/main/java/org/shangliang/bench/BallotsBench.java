package org.shangliang.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.shangliang.app.Shangliang;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Ballots over HTTP at 128 connections, each durable before it is acknowledged, against bare rows in the same PostgreSQL:
 * one row a transaction and one row with an audit row on 32 connections, and groups of 512 on two. Besides, what grouping
 * is worth: the same endpoint of a second node that commits each ballot for itself; and what four times as many
 * connections, of which nobody sent away waits, leave of the rate. Interleaved; fails if a ballot is lost or doubled, or if
 * a goal is missed.
 */
final class BallotsBench {
    private static final int BROWSERS = 128;
    private static final int CLIENTS = 32;
    private static final int COMMITTERS = 2;
    private static final double MOST_OF_WAL = 0.55;
    private static final double LEAST_OF_ONE = 6;
    private static final double LEAST_OF_GROUPED = 0.3;

    private final List<Load> ours = new ArrayList<>();
    private final List<Load> ungrouped = new ArrayList<>();
    private final List<Load> crowded = new ArrayList<>();
    private final List<Load> single = new ArrayList<>();
    private final List<Load> audited = new ArrayList<>();
    private final List<Load> grouped = new ArrayList<>();

    private BallotsBench() {}

    /** Arguments: ballots in a measurement (20000), repeats (5). */
    public static void main(String[] arguments) throws Exception {
        int ballots = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path data = Files.createTempDirectory("shangliang-bench");
        boolean met;
        try (var program = node(data);
                var other = connections(program.getBean(HikariDataSource.class));
                var second = node(data.resolveSibling(data.getFileName() + "-second"), beside(other));
                var congress = new Ballots(program);
                var oneByOne = new Ballots(second)) {
            var bench = new BallotsBench();
            bench.run(congress, oneByOne, other, ballots, repeats);
            met = bench.tell(System.out, ballots, repeats);
            System.out.printf(Locale.ROOT, "sent away and came again: %d%n", congress.sentAway());
        }
        FileSystemUtils.deleteRecursively(data);
        System.exit(met ? 0 : 1);
    }

    private static ConfigurableApplicationContext node(Path data, String... arguments) {
        return new SpringApplicationBuilder(Shangliang.class)
                .properties(
                        "shangliang.data=" + data,
                        "shangliang.now=2022-03-16",
                        "server.port=0",
                        "server.tomcat.max-keep-alive-requests=-1",
                        "shangliang.sweep-on-schedule=false")
                .run(arguments);
    }

    /** A node on the same database that commits each ballot for itself. */
    private static String[] beside(HikariDataSource database) {
        return new String[] {
            "--shangliang.db.url=" + database.getJdbcUrl(),
            "--shangliang.db.user=" + database.getUsername(),
            "--shangliang.db.password=" + database.getPassword(),
            "--shangliang.ballots-in-group=1"
        };
    }

    private static HikariDataSource connections(HikariDataSource ours) {
        var other = new HikariDataSource();
        other.setJdbcUrl(ours.getJdbcUrl());
        other.setUsername(ours.getUsername());
        other.setPassword(ours.getPassword());
        other.setMaximumPoolSize(CLIENTS);
        return other;
    }

    private void run(Ballots congress, Ballots oneByOne, HikariDataSource other, int ballots, int repeats)
            throws Exception {
        var one = BareRows.single(other);
        var two = BareRows.audited(other);
        var many = BareRows.grouped(other);
        for (int turn = 0; turn <= repeats; turn++) {
            var mine = Load.of(congress, ballots, BROWSERS, other);
            var each = Load.of(oneByOne, ballots / 8, BROWSERS, other);
            var crowd = Load.of(congress, ballots, 4 * BROWSERS, other);
            var alone = Load.of(one, ballots / 2, CLIENTS, other);
            var both = Load.of(two, ballots / 2, CLIENTS, other);
            var group = Load.of(many, ballots * 4 / BareRows.GROUP, COMMITTERS, other);
            if (turn > 0) {
                ours.add(mine);
                ungrouped.add(each);
                crowded.add(crowd);
                single.add(alone);
                audited.add(both);
                grouped.add(group);
            }
        }
    }

    private boolean tell(PrintStream out, int ballots, int repeats) {
        out.printf(
                Locale.ROOT,
                "%d ballots, %d repeats, none lost, none doubled; median (least–most)%n",
                ballots,
                repeats);
        line(out, "ballots/s at 128 connections", "%.0f", array(ours, Load::stepsPerSecond));
        line(out, "one row a transaction at 32, rows/s", "%.0f", array(single, Load::stepsPerSecond));
        line(out, "with an audit row at 32, rows/s", "%.0f", array(audited, Load::stepsPerSecond));
        line(out, "groups of 512 at 2, rows/s", "%.0f", array(grouped, BallotsBench::rowsPerSecond));
        double alone = line(out, "ballots / one row", "%.2f", ratios(ours, single, Load::stepsPerSecond, 1));
        double groups =
                line(out, "ballots / grouped", "%.3f", ratios(ours, grouped, Load::stepsPerSecond, BareRows.GROUP));
        line(out, "p50 ms of a ballot", "%.2f", array(ours, Load::p50));
        line(out, "p99 ms of a ballot", "%.2f", array(ours, Load::p99));
        line(out, "each for itself at 128, ballots/s", "%.0f", array(ungrouped, Load::stepsPerSecond));
        line(out, "p99 ms of one committed for itself", "%.2f", array(ungrouped, Load::p99));
        line(out, "p99, grouped / each for itself", "%.3f", ratios(ours, ungrouped, Load::p99, 1));
        line(out, "at 512 connections, share of 128's rate", "%.2f", ratios(crowded, ours, Load::stepsPerSecond, 1));
        line(out, "CPU µs a ballot, browsers included", "%.0f", array(ours, Load::cpu));
        line(out, "CPU µs of PostgreSQL a ballot", "%.0f", array(ours, Load::databaseCpu));
        line(out, "PostgreSQL CPU, ballot / audited row", "%.3f", ratios(ours, audited, Load::databaseCpu, 1));
        line(out, "WAL bytes a ballot", "%.0f", array(ours, Load::walBytes));
        line(out, "WAL bytes an audited row", "%.0f", array(audited, Load::walBytes));
        double wal = line(out, "WAL, ballot / audited row", "%.3f", ratios(ours, audited, Load::walBytes, 1));
        boolean met = wal <= MOST_OF_WAL && alone >= LEAST_OF_ONE && groups >= LEAST_OF_GROUPED;
        out.println(met ? "goals met" : "GOALS MISSED: 6 × one row, 0.3 × grouped, WAL at most 0.55 of an audited row");
        return met;
    }

    private static double rowsPerSecond(Load load) {
        return load.stepsPerSecond() * BareRows.GROUP;
    }

    private static double[] array(List<Load> loads, ToDoubleFunction<Load> part) {
        return loads.stream().mapToDouble(part).toArray();
    }

    private static double[] ratios(List<Load> these, List<Load> those, ToDoubleFunction<Load> part, int rows) {
        double[] ratios = new double[these.size()];
        for (int at = 0; at < ratios.length; at++) {
            ratios[at] = part.applyAsDouble(these.get(at)) / (part.applyAsDouble(those.get(at)) * rows);
        }
        return ratios;
    }

    /** Prints the median with the least and the most, and answers the median. */
    private static double line(PrintStream out, String what, String number, double[] values) {
        Arrays.sort(values);
        double median = values[values.length / 2];
        var pattern = "  %-38s " + number + " (" + number + "–" + number + ")%n";
        out.printf(Locale.ROOT, pattern, what, median, values[0], values[values.length - 1]);
        return median;
    }
}
