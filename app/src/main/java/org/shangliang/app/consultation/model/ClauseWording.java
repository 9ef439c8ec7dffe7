package org.shangliang.app.consultation.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * The canonical wording of a clause (条文规范写法), so that one text has one fingerprint whoever typed it: Unicode NFC, one kind
 * of line break and no blank lines, letters and digits in half width, punctuation in full width but inside numbers, times
 * and foreign words, no spaces beside Chinese characters or before a percent sign. Words, digits and their order stay. docs/protocol describes it.
 */
public final class ClauseWording {
    private static final String HALF = ",;:?!()";
    private static final String FULL = "\uff0c\uff1b\uff1a\uff1f\uff01\uff08\uff09";
    private static final int WIDTH = 0xFEE0;

    private ClauseWording() {}

    /** The wording in its canonical form; canonical wording stays as it is. */
    public static String canonical(String text) {
        return text.replace("\u2028", "\n")
                .replace("\u2029", "\n")
                .lines()
                .map(ClauseWording::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether two wordings are one text. */
    public static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    private static String line(String line) {
        var narrow = line.codePoints()
                .map(ClauseWording::narrow)
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var composed = Normalizer.normalize(narrow, Normalizer.Form.NFC);
        return spaced(wide(composed.strip().replaceAll(" +", " ").replace(" %", "%")));
    }

    /** Blanks are one kind of blank; letters, digits, percent and plus signs in full width become those in half width. */
    private static int narrow(int c) {
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        int half = c - WIDTH;
        boolean sign = half == '%' || half == '+' || half == '-' || half == '.' || half == '/';
        return half > ' ' && half < 0x7F && (sign || Character.isLetterOrDigit(half)) ? half : c;
    }

    /** Punctuation in half width becomes full, but where letters or digits stand on both sides of it. */
    private static String wide(String line) {
        var wide = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            int place = HALF.indexOf(c);
            boolean inside = c != '(' && c != ')' && isForeign(line, at - 1) && isForeign(line, at + 1);
            wide.append(place >= 0 && !inside ? FULL.charAt(place) : c);
        }
        return wide.toString();
    }

    private static boolean isForeign(String line, int at) {
        return at >= 0 && at < line.length() && line.charAt(at) < 0x80 && Character.isLetterOrDigit(line.charAt(at));
    }

    /** A blank stays only between two characters that are not Chinese. */
    private static String spaced(String line) {
        var spaced = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            boolean needless = line.charAt(at) == ' '
                    && (isChinese(line.codePointBefore(at)) || isChinese(line.codePointAt(at + 1)));
            if (!needless) {
                spaced.append(line.charAt(at));
            }
        }
        return spaced.toString();
    }

    private static boolean isChinese(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60;
    }
}
