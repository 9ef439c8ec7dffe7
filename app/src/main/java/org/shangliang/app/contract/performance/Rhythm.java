package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often something promised is due (多久一次). */
public enum Rhythm {
    /** Once (一次). */
    ONCE(0),
    /** Every month (每月). */
    MONTHLY(1),
    /** Every quarter (每季度). */
    QUARTERLY(3),
    /** Every half year (每半年). */
    HALF_YEARLY(6),
    /** Every year (每年). */
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The day after {@code due} on which it is due again: the same day of a later month, or its last where it has none. */
    LocalDate after(LocalDate due, int anchor) {
        var month = YearMonth.from(due).plusMonths(months);
        return month.atDay(Math.min(anchor, month.lengthOfMonth()));
    }

    boolean repeats() {
        return this != ONCE;
    }
}
