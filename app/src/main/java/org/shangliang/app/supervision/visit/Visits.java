package org.shangliang.app.supervision.visit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.ScopePredicate;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.supervision.CaseNotes;
import org.shangliang.app.supervision.Supervisors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Visits to enterprises (走访督导) for those who supervise a region. */
@Component
public class Visits {
    private static final int MOST = 200;
    private static final Period BEFORE_PLANNED = Period.ofMonths(1);

    private final VisitStore store;
    private final RectificationStore rectifications;
    private final Employers employers;
    private final Attachments attachments;
    private final CaseNotes notes;
    private final ProductClock clock;

    Visits(
            VisitStore store,
            RectificationStore rectifications,
            Employers employers,
            Attachments attachments,
            CaseNotes notes,
            ProductClock clock) {
        this.store = store;
        this.rectifications = rectifications;
        this.employers = employers;
        this.attachments = attachments;
        this.notes = notes;
        this.clock = clock;
    }

    /** The visits planned and done. */
    @Transactional(readOnly = true)
    public List<VisitView> list(Actor actor) {
        return store.list(scope(actor), MOST);
    }

    /** One visit. */
    @Transactional(readOnly = true)
    public VisitView get(UUID id, Actor actor) {
        return store.find(id, scope(actor), rectifications.after(id)).orElseThrow(() -> new NoSuch("visit"));
    }

    /** Plans a visit. */
    @Transactional
    public UUID plan(PlanVisit plan, Actor actor) {
        Supervisors.admit(actor);
        if (!employers.isWithin(plan.enterprise(), actor.scope())) {
            throw new NoSuch("employer");
        }
        if (plan.on().isBefore(clock.today())) {
            throw wrong("on", "supervision.visit.past", clock.today());
        }
        var id = Ids.ordered(clock.instant());
        store.insert(id, plan, actor.account());
        return id;
    }

    /** Records what was found; that nothing was found has to be said. */
    @Transactional
    public void record(UUID id, RecordVisit visit, Actor actor) {
        var planned = get(id, actor);
        check(visit, planned);
        attachments.require(visit.photos(), actor, "file");
        if (!store.record(id, visit, actor.account())) {
            throw new InvalidInput(List.of(new FieldError("on", "supervision.visit.recorded-already")));
        }
        visit.findings()
                .forEach(finding -> rectifications.insert(Ids.ordered(clock.instant()), id, finding, actor.account()));
        var facts = new TreeMap<>(Map.of(
                "visit",
                id.toString(),
                "findings",
                String.valueOf(visit.findings().size())));
        notes.write(CaseNotes.VISITED, List.of(planned.head().employer()), visit.on(), facts, actor);
    }

    private void check(RecordVisit visit, VisitView planned) {
        var errors = new ArrayList<FieldError>();
        var earliest = planned.head().plannedOn().minus(BEFORE_PLANNED);
        if (visit.on().isBefore(earliest)) {
            errors.add(new FieldError("on", "supervision.visit.long-ago", List.of(earliest.toString())));
        }
        if (visit.on().isAfter(clock.today())) {
            errors.add(new FieldError(
                    "on", "supervision.visit.future", List.of(clock.today().toString())));
        }
        if (visit.findings().isEmpty() && !visit.saysNothing()) {
            errors.add(new FieldError("nothingFound", "supervision.visit.nothing-said"));
        }
        if (!visit.findings().isEmpty() && visit.saysNothing()) {
            errors.add(new FieldError("nothingFound", "supervision.visit.both-said"));
        }
        if (visit.saysNothing() && visit.results().contains(RecordVisit.Seen.PROBLEM)) {
            errors.add(new FieldError("nothingFound", "supervision.visit.problem-ticked"));
        }
        if (visit.results().size() != planned.checks().size()) {
            errors.add(new FieldError("results[0]", "supervision.visit.results"));
        }
        for (int at = 0; at < visit.findings().size(); at++) {
            if (visit.findings().get(at).due().isBefore(visit.on())) {
                errors.add(new FieldError(
                        "findings[" + at + "].due",
                        "supervision.visit.due",
                        List.of(visit.on().toString())));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private ScopePredicate scope(Actor actor) {
        Supervisors.admit(actor);
        return employers.within(actor.scope(), "v.employer_id");
    }

    private static InvalidInput wrong(String field, String code, LocalDate day) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(day.toString()))));
    }
}
