package org.shangliang.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.shangliang.app.Shangliang;
import org.shangliang.app.campaign.rollup.Cell;
import org.shangliang.app.campaign.rollup.Grouping;
import org.shangliang.app.campaign.rollup.Rollups;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The counts of a whole country kept ready against GROUP BY, and what keeping them costs those who write: single changes of
 * targets on eight threads, each commit durable, with the deltas and their folding and without. Fails if a count differs.
 */
final class RollupBench {
    private static final double LEAST_TIMES_AS_FAST = 500;
    private static final double LEAST_OF_THE_WRITES = 0.9;
    private static final int THREADS = 8;
    private static final int READS = 200;
    private static final int STAGES = 3;

    private final JdbcClient jdbc;
    private final Rollups rollups;
    private final UUID campaign;
    private final LocalDate closing;
    private final List<UUID> employers;
    private final int writes;

    private RollupBench(JdbcClient jdbc, Rollups rollups, UUID campaign, int writes) {
        this.jdbc = jdbc;
        this.rollups = rollups;
        this.campaign = campaign;
        this.writes = writes;
        this.closing = jdbc.sql("select closes_on from campaign_campaign where id = :id")
                .param("id", campaign)
                .query(LocalDate.class)
                .single();
        this.employers = jdbc.sql("select employer_id from campaign_target where campaign_id = :id limit 100000")
                .param("id", campaign)
                .query(UUID.class)
                .list();
    }

    /** Arguments: enterprises (1,000,000), repeats (5), writes in a measurement (4000). */
    public static void main(String[] arguments) throws Exception {
        int enterprises = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int writes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4_000;
        Path data = Files.createTempDirectory("shangliang-bench");
        boolean met;
        try (var program = new SpringApplicationBuilder(Shangliang.class)
                .properties(
                        "shangliang.data=" + data,
                        "shangliang.demo=true",
                        "server.port=0",
                        "shangliang.sweep-on-schedule=false")
                .run()) {
            var address = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
            long begun = System.nanoTime();
            var campaign = Country.found(address, data, enterprises);
            var rollups = program.getBean(Rollups.class);
            double filled = (System.nanoTime() - begun) / 1e9;
            rollups.fold();
            double counted = (System.nanoTime() - begun) / 1e9 - filled;
            System.out.printf(
                    Locale.ROOT, "%d enterprises filled in %.0f s, counted in %.1f s%n", enterprises, filled, counted);
            met = new RollupBench(program.getBean(JdbcClient.class), rollups, campaign, writes)
                    .measure(repeats, System.out);
        }
        FileSystemUtils.deleteRecursively(data);
        System.exit(met ? 0 : 1);
    }

    private boolean measure(int repeats, PrintStream out) throws Exception {
        var ready = new ArrayList<Double>();
        var counted = new ArrayList<Double>();
        jdbc.sql("vacuum analyze campaign_target").update();
        for (int i = -1; i < repeats; i++) {
            double fast = times(READS, this::read) / READS;
            double slow = times(3, this::count) / 3;
            check();
            if (i >= 0) {
                ready.add(fast);
                counted.add(slow);
            }
        }
        out.printf("counts of a country by stage, %d repeats; median (least–most)%n", repeats);
        double faster = line("ms", counted, ready, "GROUP BY", "kept ready", out);
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int i = -1; i < repeats; i++) {
            triggers(true);
            double kept = rate();
            check();
            triggers(false);
            double bare = rate();
            triggers(true);
            rollups.recount(campaign);
            if (i >= 0) {
                with.add(kept);
                without.add(bare);
            }
        }
        out.printf("changes of targets a second on %d threads, %d repeats%n", THREADS, repeats);
        double kept = line("1/s", with, without, "with deltas and folding", "without", out);
        boolean met = faster >= LEAST_TIMES_AS_FAST && kept >= LEAST_OF_THE_WRITES;
        out.println(met ? "goals met" : "GOALS MISSED: at least 500 × as fast, at least 0.9 of the writes");
        return met;
    }

    private List<Cell> read() {
        return Objects.requireNonNull(
                rollups.cells(campaign, "", closing, "", Grouping.STAGE), "the counts are not ready");
    }

    private List<String> count() {
        return jdbc.sql("""
                        select t.stage || ' ' || count(*) || ' ' || count(t.offered_on) || ' ' || count(t.signed_on)
                        from campaign_target t join organization_employer e on e.id = t.employer_id
                        where t.campaign_id = :id and t.exempt_ground is null group by t.stage order by t.stage""").param("id", campaign).query(String.class).list();
    }

    private void check() {
        var kept = read().stream()
                .map(one -> one.key() + " " + one.targets() + " " + one.offered() + " " + one.signed())
                .sorted()
                .toList();
        if (!kept.equals(count().stream().sorted().toList())) {
            throw new IllegalStateException("the counts kept differ from those counted: " + kept + " / " + count());
        }
    }

    private void triggers(boolean on) {
        jdbc.sql("alter table campaign_target " + (on ? "enable" : "disable") + " trigger user")
                .update();
    }

    private static double times(int times, Runnable work) {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private double rate() throws Exception {
        var next = new AtomicInteger();
        var done = new AtomicBoolean();
        try (var workers = Executors.newFixedThreadPool(THREADS + 1)) {
            long begun = System.nanoTime();
            var writing = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(worker -> workers.submit(() -> write(next)))
                    .toList();
            var folding = workers.submit(() -> fold(done));
            for (var one : writing) {
                one.get();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            done.set(true);
            folding.get();
            return writes / seconds;
        } finally {
            done.set(true);
        }
    }

    private void write(AtomicInteger next) {
        for (int number = next.getAndIncrement(); number < writes; number = next.getAndIncrement()) {
            var stages = List.of("OFFERED", "NEGOTIATING", "PREPARING");
            int changed = jdbc.sql("""
                            update campaign_target set stage = :stage, kind = 'WAGE', offered_on = :on,
                                reached_on = :on where campaign_id = :campaign and employer_id = :employer""")
                    .param("stage", stages.get(number % STAGES))
                    .param("on", closing.minusDays(number % 30))
                    .param("campaign", campaign)
                    .param("employer", employers.get(number * 17 % employers.size()))
                    .update();
            if (changed != 1) {
                throw new IllegalStateException("a change was lost");
            }
        }
    }

    /** Every two seconds, as the program does. */
    private void fold(AtomicBoolean done) {
        try {
            while (!done.get()) {
                rollups.fold();
                for (int i = 0; i < 20 && !done.get(); i++) {
                    Thread.sleep(100);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static double line(
            String unit, List<Double> these, List<Double> those, String first, String second, PrintStream out) {
        var ratios = IntStream.range(0, these.size())
                .mapToObj(i -> these.get(i) / those.get(i))
                .toList();
        out.printf("  %s: %s %s, %s %s, ratio %s%n", unit, first, spread(these), second, spread(those), spread(ratios));
        return median(ratios);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String spread(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "%.3f (%.3f–%.3f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
}
