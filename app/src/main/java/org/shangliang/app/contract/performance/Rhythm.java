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
    /** Every year (每年). */
    YEARLY(12);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The day after {@code due} on which it is due again; the end of a month stays the end of a month. */
    LocalDate after(LocalDate due) {
        var next = due.plusMonths(months);
        var wasLast = due.getDayOfMonth() == YearMonth.from(due).lengthOfMonth();
        return wasLast ? YearMonth.from(next).atEndOfMonth() : next;
    }

    boolean repeats() {
        return this != ONCE;
    }
}
