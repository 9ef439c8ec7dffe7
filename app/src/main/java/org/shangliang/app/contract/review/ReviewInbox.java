package org.shangliang.app.contract.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.contract.model.Precheck;
import org.shangliang.app.contract.review.Handed.Concluded;
import org.shangliang.app.contract.review.ReviewInboxPage.Done;
import org.shangliang.app.contract.review.ReviewInboxPage.Figures;
import org.shangliang.app.contract.review.ReviewInboxPage.Line;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Deadline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what waits at the desk (审查收件箱): the whole list is asked for once. */
@Component
class ReviewInbox {
    private static final int LOOKED_BACK = 90;

    private final ReviewStore store;
    private final ReviewClock clocks;
    private final ProductClock clock;
    private final Texts texts;

    ReviewInbox(ReviewStore store, ReviewClock clocks, ProductClock clock, Texts texts) {
        this.store = store;
        this.clocks = clocks;
        this.clock = clock;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public ReviewInboxPage of(String show, Actor reviewer) {
        if (reviewer.role() != Role.REVIEWER) {
            throw new NoSuch("desk");
        }
        var open = store.open(reviewer.scope());
        var done = show.equals("done") ? store.concluded(reviewer.scope()) : List.<Handed>of();
        var shown = switch (show) {
            case "asked" -> open.stream().filter(ReviewInbox::asked).toList();
            case "again" -> open.stream().filter(Handed::again).toList();
            case "done" -> List.<Handed>of();
            default -> open;
        };
        var names = store.names(show.equals("done") ? done : shown);
        return new ReviewInboxPage(
                texts.day(clock.today()),
                show,
                figures(open, reviewer),
                shown.stream().map(one -> line(one, names)).toList(),
                done.stream().map(one -> done(one, names)).toList(),
                done.size() == ReviewStore.MOST,
                shown.isEmpty() ? null : shown.getFirst().caseId());
    }

    private static boolean asked(Handed one) {
        return !one.file().current().unanswered().isEmpty();
    }

    private Figures figures(List<Handed> open, Actor reviewer) {
        var today = clock.today();
        var soon = open.stream()
                .filter(one -> left(one, today) <= ReviewClock.SOON)
                .count();
        var amiss = open.stream()
                .filter(one -> wrong(one.file().filing().precheck()))
                .count();
        var past = store.past(reviewer.scope(), today.minusDays(LOOKED_BACK), today);
        var average = past.average();
        return new Figures(
                open.size(),
                (int) soon,
                (int) amiss,
                (int) open.stream().filter(ReviewInbox::asked).count(),
                past.answered(),
                average == null ? "\u2014" : "%.1f".formatted(average),
                past.silent());
    }

    private static boolean wrong(@Nullable Precheck precheck) {
        return precheck != null && precheck.wrong() > 0;
    }

    private long left(Handed one, LocalDate today) {
        var due = deadline(one).due();
        return due == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, due);
    }

    private Deadline deadline(Handed one) {
        return clocks.deadline(one.region(), one.kind(), one.file().filing());
    }

    private Line line(Handed one, Map<UUID, String> names) {
        var filing = one.file().filing();
        var deadline = deadline(one);
        var due = deadline.due();
        var marks = new ArrayList<String>();
        if (one.again()) {
            marks.add(texts.of("review.mark.again"));
        }
        if (one.link() != null) {
            marks.add(texts.of("review.mark." + one.link()));
        }
        if (asked(one)) {
            marks.add(texts.of("review.mark.asked"));
        }
        return new Line(
                one.caseId(),
                names.getOrDefault(one.employer(), ""),
                one.number(),
                texts.of("kindOf." + one.kind()),
                List.copyOf(marks),
                texts.day(filing.countsFrom()),
                due == null ? "" : texts.day(due),
                clocks.chip(deadline, filing, clock.today()),
                tone(filing.precheck()),
                precheck(filing.precheck()),
                texts.of("review.method." + filing.method()));
    }

    private static String tone(@Nullable Precheck precheck) {
        return precheck == null ? "" : precheck.wrong() > 0 ? "bad" : precheck.clean() ? "ok" : "warn";
    }

    private String precheck(@Nullable Precheck precheck) {
        if (precheck == null) {
            return texts.of("review.precheck.none");
        }
        if (precheck.clean()) {
            return texts.of("review.precheck.clean");
        }
        var said = new ArrayList<String>();
        if (precheck.wrong() > 0) {
            said.add(texts.of("review.precheck.wrong", precheck.wrong()));
        }
        if (precheck.look() > 0) {
            said.add(texts.of("review.precheck.look", precheck.look()));
        }
        if (precheck.missing() > 0) {
            said.add(texts.of("review.precheck.missing", precheck.missing()));
        }
        return String.join("\uFF0C", said);
    }

    private Done done(Handed one, Map<UUID, String> names) {
        var concluded = one.concluded();
        var how = concluded.map(Concluded::how).orElse("OBJECTION");
        return new Done(
                one.caseId(),
                names.getOrDefault(one.employer(), ""),
                one.number(),
                texts.of("kindOf." + one.kind()),
                how.equals("OBJECTION") ? "warn" : how.equals("SILENCE") ? "" : "ok",
                texts.of("review.done." + how),
                concluded.map(last -> texts.day(last.on())).orElse(""));
    }
}
