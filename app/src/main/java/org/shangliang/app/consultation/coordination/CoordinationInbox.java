package org.shangliang.app.consultation.coordination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.coordination.CoordinationInboxPage.Line;
import org.shangliang.app.consultation.coordination.CoordinationStore.Stuck;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of coordination (协调台): what was asked for and what goes on, by the days that are left. */
@Component
class CoordinationInbox {
    private final CoordinationStore store;
    private final Deadlines deadlines;
    private final ProductClock clock;
    private final Texts texts;

    CoordinationInbox(CoordinationStore store, Deadlines deadlines, ProductClock clock, Texts texts) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    CoordinationInboxPage of(String show, Actor actor) {
        if (actor.role() != Role.REVIEWER && actor.role() != Role.OFFICER) {
            throw new NoSuch("desk");
        }
        var open = store.open(actor.scope());
        var done = show.equals("done");
        var shown = done ? store.over(actor.scope()) : open;
        var names = store.names(shown);
        var rows = done
                ? Map.<UUID, List<DeadlineRow>>of()
                : deadlines.ofAll(shown.stream().map(Stuck::caseId).toList());
        return new CoordinationInboxPage(
                texts.day(clock.today()),
                done ? "done" : "open",
                actor.role() == Role.REVIEWER,
                (int) open.stream().filter(CoordinationInbox::waits).count(),
                (int) open.stream().filter(one -> !waits(one)).count(),
                shown.stream()
                        .sorted(done ? Comparator.comparingInt(one -> 0) : byDaysLeft(rows))
                        .map(one -> line(one, names, rows.getOrDefault(one.caseId(), List.of())))
                        .toList());
    }

    private static boolean waits(Stuck one) {
        return one.coordination().acceptedOn() == null;
    }

    /** What nobody has taken up yet comes first, then what is due first. */
    private static Comparator<Stuck> byDaysLeft(Map<UUID, List<DeadlineRow>> rows) {
        return Comparator.<Stuck, Boolean>comparing(one -> !waits(one))
                .thenComparing(
                        one -> due(rows.getOrDefault(one.caseId(), List.of())),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> one.coordination().appliedOn());
    }

    private static @Nullable LocalDate due(List<DeadlineRow> rows) {
        var row = CoordinationDues.running(rows);
        return row == null ? null : row.deadline().due();
    }

    private Line line(Stuck one, Map<UUID, String> names, List<DeadlineRow> rows) {
        var words = new CoordinationWords(texts);
        var coordination = one.coordination();
        var application = coordination.application();
        var ended = coordination.concludedOn();
        return new Line(
                one.caseId(),
                names.getOrDefault(one.employer(), ""),
                one.number(),
                texts.of("kindOf." + one.kind()),
                words.by(coordination),
                texts.day(coordination.appliedOn()),
                words.state(coordination),
                CoordinationWords.tone(coordination),
                application == null ? 0 : application.points().size(),
                new CoordinationDues(texts, clock.today()).chip(rows),
                ended == null ? null : texts.day(ended));
    }
}
