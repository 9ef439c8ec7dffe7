package org.shangliang.app.consultation.coordination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Due;
import org.shangliang.app.platform.web.Due.State;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.law.Duty;

/** Tells how the days of a coordination run (协调期限). */
record CoordinationDues(Texts texts, LocalDate today) {
    private static final int SOON = 5;

    /** The period that runs now, if one does: to come to an end, or before that to begin. */
    static @Nullable DeadlineRow running(List<DeadlineRow> rows) {
        return rows.stream()
                .filter(row -> row.metOn() == null)
                .filter(row ->
                        row.kind().equals(Duty.COORDINATE.name()) || row.kind().equals(CoordinationClock.START))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Due chip(List<DeadlineRow> rows) {
        var row = running(rows);
        if (row == null) {
            return null;
        }
        var deadline = row.deadline();
        var due = deadline.due();
        long left = due == null ? SOON + 1 : ChronoUnit.DAYS.between(today, due);
        var start = row.kind().equals(CoordinationClock.START);
        return new Due(
                left <= 0 ? State.LAST : left <= SOON ? State.SOON : State.QUIET,
                label(due, left),
                deadline.basis().stream().map(GroundWords::citation).toList(),
                deadline.length() == null
                        ? texts.of("deadline.promptly", deadline.from())
                        : texts.of(
                                "deadline.counted." + deadline.unit().name(),
                                deadline.from(),
                                deadline.length(),
                                String.valueOf(due)),
                texts.of(start ? "coordination.passed.start" : "coordination.passed"),
                deadline.notes());
    }

    private String label(@Nullable LocalDate due, long left) {
        if (due == null) {
            return texts.of("deadline.soon");
        }
        return left < 0
                ? texts.of("deadline.overdue", -left)
                : left == 0 ? texts.of("deadline.today") : texts.of("deadline.left", left);
    }
}
