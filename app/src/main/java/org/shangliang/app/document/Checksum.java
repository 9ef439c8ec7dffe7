package org.shangliang.app.document;

import java.util.Locale;
import org.shangliang.app.document.block.CanonicalText;

/** Checksums of texts and files (校验码), whole as digests and short as the marks that people compare. */
public final class Checksum {
    private Checksum() {}

    /** SHA-256 over the UTF-8 bytes, in lower-case hexadecimal. */
    public static String of(String text) {
        return CanonicalText.digest(text);
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        return CanonicalText.digest(bytes);
    }

    /** The first sixteen digits of a digest in groups of four, as they are printed. */
    public static String mark(String digest) {
        return CanonicalText.mark(digest);
    }

    /** The digits in what was copied from paper. */
    public static String digits(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "");
    }

    /** Whether what was copied from paper is the mark of this digest; fewer than sixteen digits say nothing. */
    public static boolean isMark(String typed, String digest) {
        var digits = digits(typed);
        return digits.length() >= 16 && digest.startsWith(digits);
    }
}
