package org.shangliang.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Rest days and make-up working days as the State Council's yearly notices fix them (节假日安排). */
public final class HolidayCalendar {
    private static final HolidayCalendar PUBLISHED = read();

    private final Set<LocalDate> off;
    private final Set<LocalDate> work;
    private final Set<Integer> years;

    private HolidayCalendar(Set<LocalDate> off, Set<LocalDate> work, Set<Integer> years) {
        this.off = off;
        this.work = work;
        this.years = years;
    }

    /** The calendar of all notices published so far. */
    public static HolidayCalendar published() {
        return PUBLISHED;
    }

    /** Whether nobody is expected to work that day (休息日、节假日). */
    public boolean isRestDay(LocalDate day) {
        if (off.contains(day)) {
            return true;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && !work.contains(day);
    }

    /** Whether the notices of all years from one day to the other are published. */
    public boolean knows(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(years::contains);
    }

    private static HolidayCalendar read() {
        var listed = Resources.read("holidays.json").node("years");
        var off = new HashSet<LocalDate>();
        var work = new HashSet<LocalDate>();
        var years = new HashSet<Integer>();
        for (var year : listed.names()) {
            listed.node(year).texts("off").forEach(day -> off.add(LocalDate.parse(day)));
            listed.node(year).texts("work").forEach(day -> work.add(LocalDate.parse(day)));
            years.add(Integer.valueOf(year));
        }
        return new HolidayCalendar(off, work, years);
    }
}
