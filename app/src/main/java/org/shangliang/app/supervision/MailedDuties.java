package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.notification.Duty;
import org.shangliang.app.notification.DutySource;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a digest tells (邮件汇总): the sides of a case their own periods and the federation's reminders, those who supervise
 * how many enterprises are behind.
 */
@Component
class MailedDuties implements DutySource {
    private static final int SOON = 3;
    private static final int MOST = 50;

    private final UrgingStore store;
    private final Reminders reminders;
    private final Employers employers;
    private final Deadlines deadlines;
    private final Texts texts;

    MailedDuties(UrgingStore store, Reminders reminders, Employers employers, Deadlines deadlines, Texts texts) {
        this.store = store;
        this.reminders = reminders;
        this.employers = employers;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Duty> of(Actor actor, LocalDate today) {
        return switch (actor.role()) {
            case UNION_CHAIR -> own(actor, Side.WORKERS, today);
            case EMPLOYER -> own(actor, Side.EMPLOYER, today);
            case INSTRUCTOR -> own(actor, null, today);
            case OFFICER, SUPERVISOR -> behind(actor, today);
            case ADMINISTRATOR, REPRESENTATIVE, RECORDER, DELEGATE, WORKER, REVIEWER -> List.of();
        };
    }

    private List<Duty> own(Actor actor, @Nullable Side side, LocalDate today) {
        var found = new ArrayList<Duty>();
        var until = today.plusDays(SOON);
        var ids = store.due(until, employers.within(actor.scope(), "c.employer_id"), MOST);
        if (!ids.isEmpty()) {
            var lines = store.lines(new LinkedHashSet<>(ids), employers.within(actor.scope(), "e.id"));
            lines.forEach(line -> found.addAll(of(line, side, until, today)));
        }
        reminders.of(actor).forEach(one -> found.add(reminded(one)));
        return List.copyOf(found);
    }

    private List<Duty> of(Standing.Line line, @Nullable Side side, LocalDate until, LocalDate today) {
        var caseId = line.caseId();
        if (caseId == null) {
            return List.of();
        }
        return NextDuties.of(line.stage(), line.initiator(), deadlines.of(caseId), today).stream()
                .filter(todo -> side == null || todo.side() == null || todo.side() == side)
                .filter(todo -> todo.due() != null && !todo.due().isAfter(until))
                .map(todo -> new Duty(
                        caseId + " " + todo.duty(),
                        texts.of(
                                todo.overdue() ? "supervision.mail.overdue" : "supervision.mail.due",
                                line.name(),
                                texts.of("duty." + todo.duty()),
                                String.valueOf(todo.due())),
                        todo.due(),
                        "/cases/" + caseId))
                .toList();
    }

    private Duty reminded(Reminders.Reminder one) {
        var caseId = one.caseId();
        return new Duty(
                (caseId == null ? one.employer() : caseId) + " " + one.duty(),
                texts.of("supervision.mail.reminded", one.enterprise(), texts.of("duty." + one.duty())),
                one.due(),
                caseId == null ? "/cases" : "/cases/" + caseId);
    }

    private List<Duty> behind(Actor actor, LocalDate today) {
        int count = store.due(today.plusDays(SOON), employers.within(actor.scope(), "c.employer_id"), Urgings.MOST)
                .size();
        return count == 0
                ? List.of()
                : List.of(new Duty(
                        "behind " + actor.capacity(),
                        texts.of("supervision.mail.behind", String.valueOf(count)),
                        null,
                        "/urgings"));
    }
}
