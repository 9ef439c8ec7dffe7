package org.shangliang.app.opinion.sort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the texts of one group that say nearly the same (近似说法): signatures of their words fall into the same bucket, and
 * the words themselves are then compared. The first form of the alphabet stands for all that are like it.
 */
final class Wordings {
    private static final int BANDS = 8;
    private static final int ROWS = 2;
    private static final double ALIKE = 0.6;
    private static final int SEED = 0x5bd1e995;

    private final Map<String, TreeSet<String>> forms = new TreeMap<>();
    private final Map<String, Map<String, String>> settled = new HashMap<>();

    void add(String group, String form) {
        forms.computeIfAbsent(group, any -> new TreeSet<>()).add(form);
    }

    /** The form that stands for this one. */
    String of(String group, String form) {
        return settled.getOrDefault(group, Map.of()).getOrDefault(form, form);
    }

    void settle() {
        forms.forEach((group, all) -> settled.put(group, settle(all)));
    }

    private static Map<String, String> settle(TreeSet<String> all) {
        var standing = new HashMap<String, String>();
        var buckets = new HashMap<Long, List<String>>();
        for (var form : all) {
            var words = Set.of(form.split(" "));
            var bands = bands(words);
            String like = null;
            var asked = new HashSet<String>();
            for (long band : bands) {
                for (var other : buckets.getOrDefault(band, List.of())) {
                    if (like == null && asked.add(other) && alike(words, Set.of(other.split(" ")))) {
                        like = other;
                    }
                }
            }
            standing.put(form, like == null ? form : like);
            if (like == null) {
                for (long band : bands) {
                    buckets.computeIfAbsent(band, any -> new ArrayList<>()).add(form);
                }
            }
        }
        return standing;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common >= ALIKE * (one.size() + other.size() - common);
    }

    private static long[] bands(Set<String> words) {
        var least = new int[BANDS * ROWS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (var word : words) {
            int hash = word.hashCode();
            for (int row = 0; row < least.length; row++) {
                least[row] = Math.min(least[row], mixed(hash, row + 1));
            }
        }
        var bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = ((long) band << 58) ^ ((long) least[band * ROWS] << 29) ^ least[band * ROWS + 1];
        }
        return bands;
    }

    private static int mixed(int hash, int row) {
        int h = hash * (SEED + 2 * row) ^ (row * 0x9e3779b9);
        h ^= h >>> 15;
        h *= 0x2c1b3c6d;
        return h ^ h >>> 13;
    }
}
