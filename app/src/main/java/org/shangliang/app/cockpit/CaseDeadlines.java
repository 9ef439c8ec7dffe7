package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Due;
import org.shangliang.app.platform.web.DueLine;
import org.shangliang.app.platform.web.GroundWords;

/** Puts the deadlines of a case into chips: how many days are left, and on what law that rests. */
final class CaseDeadlines {
    private static final int SOON = 3;

    private final Texts texts;
    private final LocalDate today;

    CaseDeadlines(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** The deadlines that are met, or those that are not. */
    List<DueLine> of(List<DeadlineRow> rows, boolean met) {
        return rows.stream()
                .filter(row -> (row.metOn() != null) == met)
                .map(this::line)
                .toList();
    }

    private DueLine line(DeadlineRow row) {
        var deadline = row.deadline();
        var due = deadline.due();
        var chip = new Due(
                state(row),
                label(row),
                deadline.basis().stream().map(GroundWords::citation).toList(),
                counted(row),
                texts.find("duty." + row.kind() + ".passed").orElse(null),
                deadline.notes());
        return new DueLine(due == null ? deadline.from() : due, texts.of("duty." + row.kind()), note(row), chip);
    }

    private String note(DeadlineRow row) {
        var remind = row.deadline().remindOn();
        var due = row.deadline().due();
        return due == null || remind == null || remind.equals(due)
                ? texts.of("deadline.from", row.deadline().from().toString())
                : texts.of("deadline.remind", remind.toString(), due.toString());
    }

    private String counted(DeadlineRow row) {
        var deadline = row.deadline();
        var length = deadline.length();
        var way = deadline.due() != null && deadline.due().isBefore(deadline.from()) ? "back." : "";
        return length == null
                ? texts.of("deadline.promptly", deadline.from().toString())
                : texts.of(
                        "deadline.counted." + way + deadline.unit().name(),
                        deadline.from().toString(),
                        length,
                        String.valueOf(deadline.due()));
    }

    private Due.State state(DeadlineRow row) {
        var due = row.deadline().due();
        if (row.metOn() != null) {
            return row.breachedOn() == null ? Due.State.MET : Due.State.LAST;
        }
        if (due == null) {
            return Due.State.QUIET;
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return left <= 0 ? Due.State.LAST : left <= SOON ? Due.State.SOON : Due.State.QUIET;
    }

    private String label(DeadlineRow row) {
        var met = row.metOn();
        if (met != null) {
            return texts.of(row.breachedOn() == null ? "deadline.met" : "deadline.met-late", met.toString());
        }
        var due = row.deadline().due();
        if (due == null) {
            return texts.of("deadline.soon");
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? texts.of("deadline.overdue", -left)
                : left == 0 ? texts.of("deadline.today") : texts.of("deadline.left", left);
    }
}
