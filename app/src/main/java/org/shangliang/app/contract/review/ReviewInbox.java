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
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.contract.model.Filing;
import org.shangliang.app.contract.model.Precheck;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
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
    private static final int SOON = 3;
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
        var done = store.concluded(reviewer.scope());
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
                figures(open, done),
                shown.stream().map(one -> line(one, names)).toList(),
                show.equals("done") ? done.stream().map(one -> done(one, names)).toList() : List.of(),
                shown.isEmpty() ? null : shown.getFirst().caseId());
    }

    private static boolean asked(Handed one) {
        return !one.file().current().unanswered().isEmpty();
    }

    private Figures figures(List<Handed> open, List<Handed> done) {
        var today = clock.today();
        var soon = open.stream().filter(one -> left(one, today) <= SOON).count();
        var amiss = open.stream()
                .filter(one -> wrong(one.file().filing().precheck()))
                .count();
        var days = new ArrayList<Long>();
        int silent = 0;
        for (var one : done) {
            var effect = one.file().effect();
            var on = concludedOn(one);
            if (on == null || ChronoUnit.DAYS.between(on, today) > LOOKED_BACK) {
                continue;
            }
            if (effect != null && effect.way() == Way.SILENCE) {
                silent++;
            } else {
                var filing = filing(one);
                if (filing != null) {
                    days.add(ChronoUnit.DAYS.between(filing.countsFrom(), on));
                }
            }
        }
        var average = days.stream().mapToLong(Long::longValue).average();
        return new Figures(
                open.size(),
                (int) soon,
                (int) amiss,
                (int) open.stream().filter(ReviewInbox::asked).count(),
                days.size(),
                average.isPresent() ? "%.1f".formatted(average.getAsDouble()) : "\u2014",
                silent);
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
        var effect = one.file().effect();
        var on = concludedOn(one);
        var how = effect == null ? "OBJECTION" : effect.way().name();
        return new Done(
                one.caseId(),
                names.getOrDefault(one.employer(), ""),
                one.number(),
                texts.of("kindOf." + one.kind()),
                effect == null ? "warn" : effect.way() == Way.SILENCE ? "" : "ok",
                texts.of("review.done." + how),
                on == null ? "" : texts.day(on));
    }

    private static @Nullable LocalDate concludedOn(Handed one) {
        var effect = one.file().effect();
        if (effect != null) {
            return effect.inForceOn();
        }
        return one.file().earlier().isEmpty()
                ? null
                : one.file().earlier().getLast().opinions().stream()
                        .filter(opinion -> opinion.act() == Act.OBJECTION)
                        .map(opinion -> opinion.servedOn())
                        .reduce(null, (before, after) -> after);
    }

    private static @Nullable Filing filing(Handed one) {
        var file = one.file();
        if (file.attempt() != null) {
            return file.attempt().filing();
        }
        return file.earlier().isEmpty() ? null : file.earlier().getLast().filing();
    }
}
