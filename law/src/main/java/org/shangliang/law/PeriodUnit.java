package org.shangliang.law;

/** What a period is counted in. */
public enum PeriodUnit {
    /** Working days (工作日). */
    WORKING_DAY,
    /** Calendar days (日). */
    CALENDAR_DAY,
    /** Months (月). */
    MONTH
}
