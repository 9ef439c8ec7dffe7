package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.shangliang.app.cockpit.CasePage.DeadlineView;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;

/** Puts the deadlines of a case into chips: how many days are left, and on what law that rests. */
final class CaseDeadlines {
    private static final int SOON = 3;

    private final Texts texts;

    CaseDeadlines(Texts texts) {
        this.texts = texts;
    }

    List<DeadlineView> of(List<DeadlineRow> rows, LocalDate today) {
        return rows.stream().map(row -> view(row, today)).toList();
    }

    private DeadlineView view(DeadlineRow row, LocalDate today) {
        var deadline = row.deadline();
        var due = deadline.due();
        var shown = due == null ? deadline.from() : due;
        return new DeadlineView(
                String.valueOf(shown.getMonthValue()),
                String.valueOf(shown.getDayOfMonth()),
                texts.of("duty." + row.kind()),
                note(row),
                state(row, today),
                chip(row, today),
                deadline.basis().stream().map(GroundWords::citation).toList(),
                counted(row),
                deadline.notes());
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
        return length == null
                ? texts.of("deadline.promptly", deadline.from().toString())
                : texts.of(
                        "deadline.counted." + deadline.unit().name(),
                        deadline.from().toString(),
                        length,
                        String.valueOf(deadline.due()));
    }

    private static String state(DeadlineRow row, LocalDate today) {
        if (row.metOn() != null) {
            return "done";
        }
        var due = row.deadline().due();
        if (due == null) {
            return "ok";
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return left <= 0 ? "bad" : left <= SOON ? "warn" : "ok";
    }

    private String chip(DeadlineRow row, LocalDate today) {
        if (row.metOn() != null) {
            return row.breachedOn() == null
                    ? texts.of("deadline.met", row.metOn().toString())
                    : texts.of("deadline.met-late", row.metOn().toString());
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
