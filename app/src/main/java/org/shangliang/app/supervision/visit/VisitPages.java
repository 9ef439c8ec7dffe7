package org.shangliang.app.supervision.visit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Happening;
import org.shangliang.app.supervision.Supervisors;
import org.shangliang.app.supervision.Urgings;
import org.shangliang.app.supervision.visit.LookStore.Look;
import org.springframework.stereotype.Component;

/** Puts visits into words. */
@Component
class VisitPages {
    private final Texts texts;
    private final Employers employers;
    private final Urgings urgings;
    private final VisitPoints points;
    private final ProductClock clock;

    VisitPages(Texts texts, Employers employers, Urgings urgings, VisitPoints points, ProductClock clock) {
        this.texts = texts;
        this.employers = employers;
        this.urgings = urgings;
        this.points = points;
        this.clock = clock;
    }

    VisitListPage list(List<VisitView> visits, List<VisitView.Rectification> open) {
        return new VisitListPage(
                open.stream().map(this::item).toList(),
                visits.stream()
                        .filter(visit -> visit.head().doneOn() == null)
                        .map(this::line)
                        .toList(),
                visits.stream()
                        .filter(visit -> visit.head().doneOn() != null)
                        .map(this::line)
                        .toList());
    }

    NewVisitPage planning(FormValues form, UUID enterprise, Actor actor) {
        Supervisors.admit(actor);
        var employer = employers.find(enterprise, actor.scope()).orElseThrow(() -> new NoSuch("employer"));
        var filled = form.value("checks").isEmpty() && !form.hasFailed()
                ? form.with("checks", String.join("\n", checks(enterprise, actor)))
                : form;
        return new NewVisitPage(filled, employer.name(), enterprise.toString());
    }

    /** What to look at, from what is due. */
    private List<String> checks(UUID enterprise, Actor actor) {
        return points.checks(urgings.standings(List.of(enterprise), actor).stream()
                .flatMap(standing -> standing.todos().stream())
                .toList());
    }

    VisitPage page(VisitView visit, FormValues form) {
        var head = visit.head();
        var checks = IntStream.range(0, visit.checks().size())
                .mapToObj(at -> new VisitPage.Check(
                        visit.checks().get(at),
                        at < visit.results().size()
                                ? texts.of("supervision.seen." + visit.results().get(at))
                                : ""))
                .toList();
        return new VisitPage(
                form,
                line(visit),
                head.address(),
                texts.day(head.plannedOn()),
                head.doneOn() != null,
                checks,
                head.summary(),
                visit.photos().stream().map(photo -> "/attachments/" + photo).toList(),
                visit.rectifications().stream().map(this::item).toList(),
                clock.today().toString());
    }

    MendingPage mending(VisitView.Rectification item, List<Look> looks, FormValues form) {
        return new MendingPage(
                form, item(item), looks.stream().map(this::happening).toList());
    }

    private Happening happening(Look look) {
        var due = look.due();
        var text = texts.of(
                "supervision.look." + look.outcome(),
                Objects.requireNonNullElse(look.words(), ""),
                due == null ? "" : texts.day(due));
        return new Happening(texts.day(look.on()), text, "", null);
    }

    String done(String code) {
        return texts.of(code);
    }

    private VisitListPage.Line line(VisitView visit) {
        var head = visit.head();
        var on = head.doneOn();
        var result = on == null
                ? ""
                : Boolean.TRUE.equals(head.nothing())
                        ? texts.of("supervision.visit.nothing")
                        : texts.of("supervision.visit.found");
        return new VisitListPage.Line(
                "/visits/" + head.id(),
                head.employerName(),
                texts.day(on == null ? head.plannedOn() : on),
                head.visitors(),
                result,
                on == null && head.plannedOn().isBefore(clock.today()));
    }

    private VisitListPage.Item item(VisitView.Rectification one) {
        var overdue = one.overdue(clock.today());
        var state = one.verifiedOn() != null
                ? "verified"
                : one.mendedOn() != null ? "mended" : overdue ? "overdue" : "open";
        var on = one.mendedOn();
        return new VisitListPage.Item(
                one.id().toString(),
                one.visit() == null ? "/meetings/" + one.meeting() : "/visits/" + one.visit(),
                one.employerName(),
                one.finding(),
                one.owner(),
                texts.day(one.dueOn()),
                texts.of("supervision.rectification." + state),
                overdue ? "bad" : one.verifiedOn() != null ? "ok" : "warn",
                on == null ? null : texts.day(on) + texts.of("supervision.colon") + one.mended());
    }
}
