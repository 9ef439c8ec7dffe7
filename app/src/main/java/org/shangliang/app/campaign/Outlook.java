package org.shangliang.app.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next step of a target and the latest lawful day for it (最晚日期), by both lines; no step where it is done, no day where
 * the law gives none.
 */
record Outlook(
        String step, @Nullable LocalDate robust, @Nullable LocalDate fastest) {

    @Nullable
    LocalDate by(Line line) {
        return line == Line.ROBUST ? robust : fastest;
    }

    /** Whether the latest day falls into what is asked for, seen from today. */
    boolean isDue(Line line, String due, LocalDate today) {
        var day = by(line);
        if (day == null) {
            return false;
        }
        return due.equals("late")
                ? day.isBefore(today)
                : !day.isBefore(today) && !day.isAfter(today.plusDays(Long.parseLong(due)));
    }
}
