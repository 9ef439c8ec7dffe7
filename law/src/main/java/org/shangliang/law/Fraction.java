package org.shangliang.law;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/** A share the law names, such as two thirds (比例). */
record Fraction(int over, int under) {
    /** Reads "2/3", ">1/2" and ">=1/2", or a whole number of percent. */
    static Fraction of(Rule rule) {
        var text = Objects.requireNonNull(rule.value()).replaceAll("[>=]", "");
        if ("percent".equals(rule.unit())) {
            return new Fraction(Integer.parseInt(text), 100);
        }
        var parts = text.split("/", 2);
        return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The least whole number that is at least this share of the whole. */
    int atLeast(int whole) {
        return (int) (((long) whole * over + under - 1) / under);
    }

    /** The greatest whole number that is at most this share of the whole. */
    int atMost(int whole) {
        return (int) ((long) whole * over / under);
    }

    /** The least whole number that is more than this share of the whole. */
    int moreThan(int whole) {
        return atMost(whole) + 1;
    }

    /** Whether the count is exactly this share of the whole. */
    boolean isExactly(int count, int whole) {
        return (long) count * under == (long) whole * over;
    }

    /** This share in percent, for a text. */
    String percent() {
        return decimal().movePointRight(2).stripTrailingZeros().toPlainString();
    }

    BigDecimal decimal() {
        return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL64);
    }
}
