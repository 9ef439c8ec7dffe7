package org.shangliang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shangliang.app.opinion.sort.Placed;
import org.shangliang.app.opinion.sort.Sorter;

/** Sorts many opinions at once and tells how long that took, and whether another order gives the same groups. */
final class OpinionsBench {
    private static final int USUAL = 100_000;
    private static final Duration GOAL = Duration.ofSeconds(30);
    private static final long SEED = 20220308;

    private final Random random = new Random(SEED);

    private OpinionsBench() {}

    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        var bench = new OpinionsBench();
        var words = bench.words(size);
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var worked = machine.getProcessCpuTime();
        var begun = System.nanoTime();
        var placed = new Sorter().sort(words);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        worked = machine.getProcessCpuTime() - worked;
        System.out.printf(
                "%,d opinions (%,d different) into %d sub-topics, %d matters, %,d wordings in %.1f s, dictionary and all"
                        + " (%.1f s of work; %d processors)%n",
                size,
                words.stream().distinct().count(),
                placed.stream().map(Placed::topic).distinct().count(),
                placed.stream()
                        .map(one -> one.topic() + one.matter())
                        .distinct()
                        .count(),
                placed.stream().distinct().count(),
                took.toMillis() / 1000.0,
                worked / 1e9,
                Runtime.getRuntime().availableProcessors());
        var backwards = new ArrayList<>(words).reversed();
        if (!new Sorter().sort(backwards).reversed().equals(placed)) {
            throw new IllegalStateException("another order gave other groups");
        }
        if (took.compareTo(GOAL) > 0) {
            throw new IllegalStateException("the goal of " + GOAL.toSeconds() + " s is missed");
        }
    }

    private List<String> words(int size) {
        var openings = lines("openings");
        var subjects = lines("subjects");
        var complaints = lines("complaints");
        var wishes = lines("wishes");
        var words = new ArrayList<String>(size);
        for (int at = 0; at < size; at++) {
            var one = one(subjects) + one(complaints);
            one = random.nextBoolean() ? one(openings) + "\uFF0C" + one : one;
            one = random.nextInt(3) > 0 ? one + "\uFF0C" + one(wishes) : one;
            words.add(random.nextInt(4) == 0 ? one + random.nextInt(1000) : one);
        }
        return words;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> lines(String name) {
        try (var file = OpinionsBench.class.getResourceAsStream("/opinions/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no list of " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
