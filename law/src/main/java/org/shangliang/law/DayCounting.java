package org.shangliang.law;

import java.time.LocalDate;

/** Counts periods on the calendar (期间计算), 民法典 201-203: the first day is not counted. */
public final class DayCounting {
    private final HolidayCalendar calendar;

    /** Counts on the given calendar. */
    public DayCounting(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day of a period that starts on the given day, before any rolling. */
    public LocalDate last(LocalDate from, int length, PeriodUnit unit) {
        return switch (unit) {
            case CALENDAR_DAY -> from.plusDays(length);
            case MONTH -> from.plusMonths(length);
            case WORKING_DAY -> workingDays(from, length, 1);
        };
    }

    /** That day, or the first day after it that is not a rest day (顺延), 民法典 203. */
    public LocalDate rolled(LocalDate day) {
        return firstWorkingDay(day, 1);
    }

    /** That day, or the last working day before it: an act due before something is never put off. */
    public LocalDate workingDayUpTo(LocalDate day) {
        return firstWorkingDay(day, -1);
    }

    /** The latest day that leaves the full period free before the event (会前满若干日). */
    public LocalDate latestBefore(LocalDate event, int length, PeriodUnit unit) {
        return opening(event, length, unit).minusDays(1);
    }

    /** The first day of a window of this length that ends with the event (期满前若干日内). */
    public LocalDate opening(LocalDate event, int length, PeriodUnit unit) {
        return switch (unit) {
            case CALENDAR_DAY -> event.minusDays(length);
            case MONTH -> event.minusMonths(length);
            case WORKING_DAY -> workingDays(event, length, -1);
        };
    }

    /** Whether every year touched has its holiday notice. */
    public boolean knows(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? calendar.knows(one, other) : calendar.knows(other, one);
    }

    private LocalDate workingDays(LocalDate start, int length, int step) {
        var day = start;
        for (var counted = 0; counted < length; counted++) {
            day = firstWorkingDay(day.plusDays(step), step);
        }
        return day;
    }

    private LocalDate firstWorkingDay(LocalDate start, int step) {
        var day = start;
        while (calendar.isRestDay(day)) {
            day = day.plusDays(step);
        }
        return day;
    }
}
