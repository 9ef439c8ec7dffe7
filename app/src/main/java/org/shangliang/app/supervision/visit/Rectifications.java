package org.shangliang.app.supervision.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.ScopePredicate;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.supervision.CaseNotes;
import org.shangliang.app.supervision.Supervisors;
import org.shangliang.app.supervision.visit.LookStore.Look;
import org.shangliang.app.supervision.visit.LookStore.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is put right after visits and meetings (整改): said, looked at, verified; for those who supervise a region. */
@Component
public class Rectifications {
    private static final int MOST = 200;

    private final RectificationStore store;
    private final LookStore looks;
    private final Employers employers;
    private final CaseNotes notes;
    private final ProductClock clock;

    Rectifications(
            RectificationStore store, LookStore looks, Employers employers, CaseNotes notes, ProductClock clock) {
        this.store = store;
        this.looks = looks;
        this.employers = employers;
        this.notes = notes;
        this.clock = clock;
    }

    /** What is to be put right or verified, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<VisitView.Rectification> open(Actor actor) {
        return store.open(followed(actor), MOST);
    }

    /** Records how something was put right. */
    @Transactional
    public void mend(UUID id, Mending mending, Actor actor) {
        var item = held(id, actor);
        if (item.verifiedOn() != null) {
            throw new InvalidInput(List.of(new FieldError("words", "supervision.mending.closed")));
        }
        between("on", mending.on(), item.foundOn());
        store.mend(id, mending);
        keep(item, new Look(Outcome.MENDED, mending.on(), mending.words(), null), actor);
    }

    /** Records that somebody looked and it is not right: it is open again, until a new day. */
    @Transactional
    public void lookAgain(UUID id, NotYetMended look, Actor actor) {
        var item = held(id, actor);
        var mended = item.mendedOn();
        if (mended == null || item.verifiedOn() != null) {
            throw new InvalidInput(List.of(new FieldError(
                    "words", item.verifiedOn() == null ? "supervision.mending.first" : "supervision.mending.closed")));
        }
        between("on", look.on(), mended);
        if (!look.due().isAfter(look.on())) {
            throw new InvalidInput(List.of(new FieldError(
                    "due", "supervision.mending.due", List.of(look.on().toString()))));
        }
        store.reopen(id, look.due());
        keep(item, new Look(Outcome.NOT_YET, look.on(), look.words(), look.due()), actor);
    }

    /** What happened to it so far, the first first. */
    @Transactional(readOnly = true)
    List<Look> looks(UUID id, Actor actor) {
        return looks.of(item(id, actor).id());
    }

    /** Records that it was seen to be put right. */
    @Transactional
    public void verify(UUID id, Actor actor) {
        var item = held(id, actor);
        if (item.mendedOn() == null) {
            throw new InvalidInput(List.of(new FieldError("words", "supervision.mending.first")));
        }
        store.verify(id, clock.today(), actor.account());
        keep(item, new Look(Outcome.VERIFIED, clock.today(), null, null), actor);
    }

    /** One thing to be put right. */
    @Transactional(readOnly = true)
    public VisitView.Rectification item(UUID id, Actor actor) {
        return store.find(id, followed(actor)).orElseThrow(() -> new NoSuch("rectification"));
    }

    private void between(String field, LocalDate day, LocalDate first) {
        if (day.isBefore(first) || day.isAfter(clock.today())) {
            throw new InvalidInput(List.of(new FieldError(
                    field,
                    "supervision.day",
                    List.of(first.toString(), clock.today().toString()))));
        }
    }

    private VisitView.Rectification held(UUID id, Actor actor) {
        return store.locked(id, followed(actor)).orElseThrow(() -> new NoSuch("rectification"));
    }

    /** Keeps the look, and notes it in the dockets of the open cases of the enterprise, where it is about one. */
    private void keep(VisitView.Rectification item, Look look, Actor actor) {
        looks.add(item.id(), look, actor);
        var employer = item.employer();
        if (employer != null) {
            var facts = new TreeMap<>(Map.of("rectification", item.id().toString()));
            notes.write(kind(look.outcome()), List.of(employer), look.on(), facts, actor);
        }
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case MENDED -> CaseNotes.MENDED;
            case NOT_YET -> CaseNotes.NOT_YET_MENDED;
            case VERIFIED -> CaseNotes.VERIFIED;
        };
    }

    /** Findings of visits to enterprises of the scope, and resolutions of meetings held in the region. */
    private ScopePredicate followed(Actor actor) {
        var region = Supervisors.admit(actor);
        var visited = employers.within(actor.scope(), "v.employer_id");
        var parameters = new HashMap<>(visited.parameters());
        parameters.put("meetingRegion", region + "%");
        return new ScopePredicate("(" + visited.sql() + " or m.region like :meetingRegion)", parameters);
    }
}
