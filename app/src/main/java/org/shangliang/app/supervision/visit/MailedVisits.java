package org.shangliang.app.supervision.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.notification.Duty;
import org.shangliang.app.notification.DutySource;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.supervision.Supervisors;
import org.springframework.stereotype.Component;

/** What a digest tells those who supervise (走访、整改待办): visits of the day, what is to be put right or looked at again. */
@Component
class MailedVisits implements DutySource {
    private static final int SOON = 3;

    private final Visits visits;
    private final Rectifications rectifications;
    private final Texts texts;

    MailedVisits(Visits visits, Rectifications rectifications, Texts texts) {
        this.visits = visits;
        this.rectifications = rectifications;
        this.texts = texts;
    }

    @Override
    public List<Duty> of(Actor actor, LocalDate today) {
        if (!Supervisors.isOne(actor) || !(actor.scope() instanceof Scope.Region)) {
            return List.of();
        }
        var duties = new ArrayList<Duty>();
        visits.list(actor).stream()
                .map(VisitView::head)
                .filter(one -> one.doneOn() == null && !one.plannedOn().isAfter(today))
                .forEach(one -> duties.add(
                        duty("visit", "/visits/" + one.id(), one.plannedOn(), one.employerName(), one.visitors())));
        rectifications.open(actor).stream()
                .filter(one -> one.mendedOn() != null || !one.dueOn().isAfter(today.plusDays(SOON)))
                .forEach(one -> duties.add(duty(
                        one.mendedOn() == null ? "rectification" : "verification",
                        "/rectifications/" + one.id(),
                        one.dueOn(),
                        one.employerName(),
                        one.finding(),
                        one.owner())));
        return List.copyOf(duties);
    }

    private Duty duty(String what, String path, LocalDate due, String employer, String... said) {
        var words = new ArrayList<Object>(List.of(employer, due.toString()));
        words.addAll(List.of(said));
        return new Duty(what + " " + path, texts.of("supervision.mail." + what, words.toArray()), due, path);
    }
}
