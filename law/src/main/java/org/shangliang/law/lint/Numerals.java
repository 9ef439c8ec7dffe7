package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.util.Map;

/** Reads numbers as clauses write them (数字): digits, Chinese characters, and the characters used in accounts. */
final class Numerals {
    private static final Map<Integer, Integer> DIGITS = Patterns.digits();
    private static final Map<Integer, Integer> UNITS = Patterns.units();
    private static final int MYRIAD = 10_000;

    private Numerals() {}

    /** The number; one in a form that cannot be read counts as nought. */
    static BigDecimal read(String written) {
        var plain = written.replace(",", "");
        if (plain.matches("\\d+(\\.\\d+)?")) {
            return new BigDecimal(plain);
        }
        if (plain.matches("\\d+(\\.\\d+)?.")) {
            return new BigDecimal(plain.substring(0, plain.length() - 1)).multiply(BigDecimal.valueOf(MYRIAD));
        }
        return BigDecimal.valueOf(inWords(plain));
    }

    private static long inWords(String written) {
        long myriads = 0;
        long section = 0;
        long digit = 0;
        boolean unit = false;
        for (int character : written.codePoints().toArray()) {
            int times = UNITS.getOrDefault(character, 1);
            if (times == MYRIAD) {
                myriads += (section + digit) * MYRIAD;
                section = 0;
                digit = 0;
                unit = true;
            } else if (times > 1) {
                section += (digit == 0 ? 1 : digit) * times;
                digit = 0;
                unit = true;
            } else {
                int value = DIGITS.getOrDefault(character, 0);
                digit = unit ? value : digit * 10 + value;
            }
        }
        return myriads + section + digit;
    }
}
