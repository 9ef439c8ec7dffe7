package org.shangliang.app.campaign.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate that never hides what it is made of (比率): numerator, denominator, and the per cent of the two. */
public record Share(long part, long all) {

    /** In per cent with one decimal; a dash where there is nothing to divide by. */
    public String percent() {
        return all == 0
                ? "—"
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP) + "%";
    }

    /** Numerator and denominator. */
    public String fraction() {
        return part + " / " + all;
    }

    /** The denominator as the length of a bar, never zero. */
    public long bar() {
        return Math.max(1, all);
    }
}
