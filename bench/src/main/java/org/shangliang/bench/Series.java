package org.shangliang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of one kind of work, in the order of the repeats. */
final class Series {
    /** Work that says how many rows it did. */
    interface Work {
        long rows() throws Exception;
    }

    private final String name;
    private final List<Double> seconds = new ArrayList<>();

    Series(String name) {
        this.name = name;
    }

    /** Does the work once, times it, and fails if the rows are not those expected. */
    void once(long expected, Work work) throws Exception {
        long begun = System.nanoTime();
        long rows = work.rows();
        double taken = (System.nanoTime() - begun) / 1e9;
        if (rows != expected) {
            throw new IllegalStateException(name + ": " + rows + " rows instead of " + expected);
        }
        seconds.add(taken);
    }

    void forgetWarmUp() {
        seconds.clear();
    }

    String line() {
        return format("%-34s %s s", name, spread(seconds.stream().mapToDouble(d -> d).toArray(), "%.2f"));
    }

    /** How many times as long as the other, repeat by repeat. */
    String ratio(Series other) {
        double[] ratios = new double[seconds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = seconds.get(i) / other.seconds.get(i);
        }
        return format("%-34s %s ×  (%d repeats)", name + " / " + other.name, spread(ratios, "%.2f"), ratios.length);
    }

    double medianRatio(Series other) {
        double[] ratios = new double[seconds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = seconds.get(i) / other.seconds.get(i);
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    private static String spread(double[] values, String number) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String pattern = number + " (" + number + "–" + number + ")";
        return format(pattern, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
