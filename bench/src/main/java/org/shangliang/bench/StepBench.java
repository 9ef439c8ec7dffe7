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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * One lawful step of a case against completing one user task in Flowable, on one PostgreSQL, each commit durable. Fails
 * if a step is lost or doubled, or if the first goals at eight threads are missed.
 */
final class StepBench {
    private static final double LEAST_TIMES_THE_RATE = 8;
    private static final double MOST_OF_P99 = 1 / 7.0;
    private static final double MOST_OF_WAL = 1 / 8.0;
    private static final int[] THREADS = {1, 8};
    private static final int SLOWER = 4;
    private static final int WARM_UPS = 3;

    private final HikariDataSource database;
    private final Contender ours;
    private final Contender theirs;
    private final int steps;

    private StepBench(HikariDataSource database, Contender ours, Contender theirs, int steps) {
        this.database = database;
        this.ours = ours;
        this.theirs = theirs;
        this.steps = steps;
    }

    /** Arguments: steps in a measurement with eight threads (2000), repeats (5). */
    public static void main(String[] arguments) throws Exception {
        int steps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        int repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path data = Files.createTempDirectory("shangliang-bench");
        boolean met;
        try (var program = new SpringApplicationBuilder(Shangliang.class)
                        .properties(
                                "shangliang.data=" + data,
                                "shangliang.now=2022-03-16",
                                "server.port=0",
                                "shangliang.sweep-on-schedule=false")
                        .run();
                var other = beside(program.getBean(HikariDataSource.class), program.getBean(JdbcClient.class));
                var flowable = new FlowableTasks(other)) {
            var bench =
                    new StepBench(program.getBean(HikariDataSource.class), new LawfulSteps(program), flowable, steps);
            met = bench.measure(repeats, System.out);
        }
        FileSystemUtils.deleteRecursively(data);
        System.exit(met ? 0 : 1);
    }

    /** Another database on the same server, with as many connections. */
    private static HikariDataSource beside(HikariDataSource ours, JdbcClient jdbc) {
        jdbc.sql("create database flowable").update();
        var other = new HikariDataSource();
        other.setJdbcUrl(ours.getJdbcUrl().replaceAll("/shangliang$", "/flowable"));
        other.setUsername(ours.getUsername());
        other.setPassword(ours.getPassword());
        other.setMaximumPoolSize(ours.getMaximumPoolSize());
        return other;
    }

    private boolean measure(int repeats, PrintStream out) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            Load.of(ours, steps, THREADS[1], database);
            Load.of(theirs, steps / SLOWER, THREADS[1], database);
        }
        boolean met = true;
        for (int threads : THREADS) {
            var mine = new ArrayList<Load>();
            var other = new ArrayList<Load>();
            for (int i = 0; i < repeats; i++) {
                mine.add(Load.of(ours, threads == 1 ? steps / SLOWER : steps, threads, database));
                other.add(Load.of(theirs, (threads == 1 ? steps / SLOWER : steps) / SLOWER, threads, database));
            }
            out.printf(Locale.ROOT, "%d thread(s), %d repeats; median (least–most)%n", threads, repeats);
            met &= compare(mine, other, threads, out);
        }
        return met;
    }

    private boolean compare(List<Load> mine, List<Load> other, int threads, PrintStream out) {
        var rate = line("steps/s", "%.0f", mine, other, Load::stepsPerSecond, out);
        line("p50 ms", "%.2f", mine, other, Load::p50, out);
        var p99 = line("p99 ms", "%.2f", mine, other, Load::p99, out);
        line("CPU µs a step", "%.0f", mine, other, Load::cpu, out);
        line("of it PostgreSQL", "%.0f", mine, other, Load::databaseCpu, out);
        var wal = line("WAL bytes a step", "%.0f", mine, other, Load::walBytes, out);
        if (threads == 1) {
            return true;
        }
        boolean met = rate >= LEAST_TIMES_THE_RATE && p99 <= MOST_OF_P99 && wal <= MOST_OF_WAL;
        out.println(met ? "goals met" : "GOALS MISSED: at least 8 × the rate, p99 at most 1/7, WAL at most 1/8");
        return met;
    }

    /** Prints both and the ratio repeat by repeat; answers the median ratio. */
    private double line(
            String what,
            String number,
            List<Load> mine,
            List<Load> other,
            ToDoubleFunction<Load> part,
            PrintStream out) {
        double[] a = mine.stream().mapToDouble(part).toArray();
        double[] b = other.stream().mapToDouble(part).toArray();
        double[] ratios = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            ratios[i] = a[i] / b[i];
        }
        out.printf(
                "  %-18s %s %-24s %s %-24s ratio %s%n",
                what, ours.name(), spread(a, number), theirs.name(), spread(b, number), spread(ratios, "%.3f"));
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median with the least and the most. */
    private static String spread(double[] values, String number) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        var pattern = number + " (" + number + "–" + number + ")";
        return String.format(Locale.ROOT, pattern, median(sorted), sorted[0], sorted[sorted.length - 1]);
    }
}
