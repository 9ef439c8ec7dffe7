package org.shangliang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of one kind of work by the clock and of the processor, in the order of the repeats. */
final class Series {
    /** Work that says how many rows it did. */
    interface Work {
        long rows() throws Exception;
    }

    private final String name;
    private final Processor processor;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> worked = new ArrayList<>();

    Series(String name, Processor processor) {
        this.name = name;
        this.processor = processor;
    }

    /** Does the work once, times it, and fails if the rows are not those expected. */
    void once(long expected, Work work) throws Exception {
        double before = processor.seconds();
        long begun = System.nanoTime();
        long rows = work.rows();
        double taken = (System.nanoTime() - begun) / 1e9;
        if (rows != expected) {
            throw new IllegalStateException(name + ": " + rows + " rows instead of " + expected);
        }
        seconds.add(taken);
        worked.add(processor.seconds() - before);
    }

    void forgetWarmUp() {
        seconds.clear();
        worked.clear();
    }

    String line() {
        return format("%-46s %s s; processor %s s", name, spread(array(seconds)), spread(array(worked)));
    }

    /** How many times as long as the other, repeat by repeat. */
    String ratio(Series other) {
        return format(
                "%-46s %s ×; processor %s ×",
                name + " / " + other.name,
                spread(ratios(seconds, other.seconds)),
                spread(ratios(worked, other.worked)));
    }

    double medianRatio(Series other) {
        double[] ratios = ratios(seconds, other.seconds);
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    private static double[] ratios(List<Double> these, List<Double> those) {
        double[] ratios = new double[these.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = these.get(i) / those.get(i);
        }
        return ratios;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static String spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return format("%.2f (%.2f–%.2f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
