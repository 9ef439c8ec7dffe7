package org.shangliang.app.organization.roster;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: with thousands marks, full-width digits, a counting word behind. */
final class Numbers {
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST = 40;

    private Numbers() {}

    /** The value of at most seven plain digits; -1 for anything else. */
    static int digits(String text) {
        if (text.isEmpty() || text.length() > 7) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** The number, or null if it is none. */
    static @Nullable BigDecimal read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        for (char c : Words.standard().withoutUnit(text).toCharArray()) {
            if (c >= '\uFF10' && c <= '\uFF19') {
                plain.append((char) (c - '\uFF10' + '0'));
            } else if (c != ',' && c != '\uFF0C' && c != ' ') {
                plain.append(c);
            }
        }
        try {
            var number = new BigDecimal(plain.toString());
            boolean sane = number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
            return sane ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
