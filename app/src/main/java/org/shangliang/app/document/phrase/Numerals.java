package org.shangliang.app.document.phrase;

/** Numbers in Chinese characters (中文数字), as chapters and articles are counted. */
public final class Numerals {
    private static final String SIGNS = Words.of("document.numerals");
    private static final int TEN = 10;

    private Numerals() {}

    /** A number from 1 to 9999, for instance twelve or one hundred and five. */
    public static String of(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("Not counted in characters: " + number);
        }
        if (number >= TEN && number < 2 * TEN) {
            return sign(TEN) + (number == TEN ? "" : sign(number - TEN));
        }
        var said = new StringBuilder();
        boolean gap = false;
        int unit = 1000;
        for (int place = 12; place >= TEN; unit /= TEN, place--) {
            int digit = number / unit % TEN;
            if (digit == 0) {
                gap = !said.isEmpty();
            } else {
                said.append(gap ? sign(0) : "").append(sign(digit)).append(sign(place));
                gap = false;
            }
        }
        int ones = number % TEN;
        if (ones > 0) {
            said.append(gap ? sign(0) : "").append(sign(ones));
        }
        return said.toString();
    }

    private static String sign(int index) {
        return SIGNS.substring(index, index + 1);
    }
}
