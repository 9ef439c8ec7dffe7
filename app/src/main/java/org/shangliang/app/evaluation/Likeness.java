package org.shangliang.app.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;

/**
 * How alike two texts are (文本相似度): the share of five-character pieces that both have among those that either has
 * (Jaccard). Candidates among many texts are found by MinHash: 128 smallest hashes in 16 bands of 8. The hashes and their
 * seeds are fixed, so that the same texts give the same figures on every machine and in every year.
 */
final class Likeness {
    static final int PIECE = 5;
    static final int BANDS = 16;
    private static final int ROWS = 8;
    private static final long SEED = 20220308L;
    private static final int WHOLE = 1000;
    private static final long[] SEEDS =
            new SplittableRandom(SEED).longs((long) BANDS * ROWS).toArray();

    private Likeness() {}

    /** The distinct pieces of a text as sorted hashes; a text shorter than a piece is one piece. */
    static long[] pieces(String text) {
        var points = text.codePoints().toArray();
        if (points.length == 0) {
            return new long[0];
        }
        int count = Math.max(1, points.length - PIECE + 1);
        var hashes = new long[count];
        for (int at = 0; at < count; at++) {
            long hash = SEED;
            for (int next = at; next < Math.min(points.length, at + PIECE); next++) {
                hash = mixed(hash * 31 + points[next]);
            }
            hashes[at] = hash;
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** In thousandths, rounded down: 1000 only for texts with the same pieces; two empty texts are not compared. */
    static int perMille(long[] one, long[] other) {
        int shared = 0;
        for (int a = 0, b = 0; a < one.length && b < other.length; ) {
            if (one[a] == other[b]) {
                shared++;
                a++;
                b++;
            } else if (one[a] < other[b]) {
                a++;
            } else {
                b++;
            }
        }
        int all = one.length + other.length - shared;
        return all == 0 ? 0 : (int) ((long) shared * WHOLE / all);
    }

    /** One key a band; two texts that share 95 % of their pieces differ in all bands once in thirty million pairs. */
    static long[] bands(long[] pieces) {
        var keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key * 31 + smallest(pieces, SEEDS[band * ROWS + row]));
            }
            keys[band] = key;
        }
        return keys;
    }

    private static long smallest(long[] pieces, long seed) {
        long least = Long.MAX_VALUE;
        for (long piece : pieces) {
            least = Math.min(least, mixed(piece ^ seed));
        }
        return least;
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
