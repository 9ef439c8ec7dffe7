package org.shangliang.law;

/** What a period is counted in (期间单位). */
public enum PeriodUnit {
    /** Days that are not rest days (工作日). */
    WORKING_DAY,
    /** Every day (日). */
    CALENDAR_DAY,
    /** Months, ending on the corresponding day (月). */
    MONTH
}
