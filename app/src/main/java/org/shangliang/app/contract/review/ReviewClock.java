package org.shangliang.app.contract.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.Filing;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Due;
import org.shangliang.app.platform.web.Due.State;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.app.platform.web.Happening;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Deadline;
import org.shangliang.law.Duty;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Tells how the days of the review run (审查期限). */
@Component
class ReviewClock {
    static final int SOON = 3;

    private final Texts texts;

    ReviewClock(Texts texts) {
        this.texts = texts;
    }

    Deadline deadline(String region, ContractKind kind, Filing filing) {
        var from = filing.countsFrom();
        return StatuteBook.of(region, kind, from).deadline(Duty.REVIEW, from);
    }

    Due chip(Deadline deadline, Filing filing, LocalDate today) {
        var due = deadline.due();
        long left = due == null ? SOON + 1 : ChronoUnit.DAYS.between(today, due);
        return new Due(
                left <= 0 ? State.LAST : left <= SOON ? State.SOON : State.QUIET,
                due == null
                        ? texts.of("deadline.soon")
                        : left < 0
                                ? texts.of("deadline.overdue", -left)
                                : left == 0 ? texts.of("deadline.today") : texts.of("deadline.left", left),
                deadline.basis().stream().map(GroundWords::citation).toList(),
                counted(deadline, filing),
                texts.of("review.silence"),
                deadline.notes());
    }

    private String counted(Deadline deadline, Filing filing) {
        var presumed = filing.presumed() ? texts.of("review.presumed") : "";
        var length = deadline.length();
        return presumed
                + (length == null
                        ? texts.of("deadline.promptly", filing.countsFrom())
                        : texts.of("review.counted", filing.countsFrom(), length, String.valueOf(deadline.due())));
    }

    /** The days one after the other, as they are counted. */
    List<Happening> days(Attempt attempt, Deadline deadline, LocalDate today) {
        var filing = attempt.filing();
        var days = new ArrayList<Happening>();
        if (filing == null) {
            return days;
        }
        add(days, attempt.signing().completedOn(), texts.of("review.day.signed"), "emp");
        add(days, filing.filedOn(), texts.of("review.day.filed"), "emp");
        add(
                days,
                filing.countsFrom(),
                texts.of(filing.presumed() ? "review.day.presumed" : "review.day.received"),
                "emp");
        for (var opinion : attempt.opinions()) {
            add(days, opinion.servedOn(), texts.of("review.day." + opinion.act()), "both");
        }
        add(days, today, texts.of("review.day.today", ChronoUnit.DAYS.between(filing.countsFrom(), today)), "both");
        add(days, deadline.due(), texts.of("review.day.ends"), "");
        add(days, filing.silentOn(), texts.of("review.day.effect"), "");
        return days;
    }

    private static void add(
            List<Happening> days, @org.jspecify.annotations.Nullable LocalDate on, String text, String side) {
        if (on != null) {
            days.add(new Happening(on.getMonthValue() + "/" + on.getDayOfMonth(), text, side, null));
        }
    }
}
