package org.shangliang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signs of form without substance (形式化迹象), with their evidence and what was said to them. Never a score. */
@Component
class Radar {
    private static final Set<Role> OVERSEE = Set.of(Role.OFFICER, Role.SUPERVISOR);
    private static final Set<Role> ANSWER = Set.of(Role.UNION_CHAIR, Role.EMPLOYER);

    private final RadarStore store;
    private final Reader reader;
    private final Consultations consultations;
    private final Dockets dockets;
    private final ProductClock clock;

    Radar(RadarStore store, Reader reader, Consultations consultations, Dockets dockets, ProductClock clock) {
        this.store = store;
        this.reader = reader;
        this.consultations = consultations;
        this.dockets = dockets;
        this.clock = clock;
    }

    /** The cases of the own region with signs. */
    @Transactional(readOnly = true)
    public List<Shown> list(Actor actor, @Nullable String region, @Nullable Flag flag, int limit, int offset) {
        return store.list(part(actor, region), flag, limit, offset);
    }

    /** How many cases of the own region show each sign. */
    @Transactional(readOnly = true)
    public Map<Flag, Integer> counts(Actor actor, @Nullable String region) {
        return store.counts(part(actor, region));
    }

    /** How many cases of the own region have a draft. */
    @Transactional(readOnly = true)
    public int drafted(Actor actor, @Nullable String region) {
        return store.drafted(part(actor, region));
    }

    /** All signs of one case as the record shows them now. */
    @Transactional(readOnly = true)
    public List<Finding> of(UUID caseId, Actor actor) {
        admit(caseId, actor);
        return reader.read(caseId);
    }

    /** What was said to the signs of one case. */
    @Transactional(readOnly = true)
    public List<Answer> answers(UUID caseId, Actor actor) {
        admit(caseId, actor);
        return store.answers(caseId);
    }

    /** Says something to a sign: the two sides explain, those who oversee note that they went there. */
    @Transactional
    public void answer(UUID caseId, Flag flag, AnswerDraft answer, Actor actor) {
        admit(caseId, actor);
        if (!answers(actor) && !oversees(actor)) {
            throw new NoSuch("radar");
        }
        check(caseId, flag, answer, actor);
        store.insert(Ids.ordered(clock.instant()), caseId, flag, answer, actor, clock.instant());
        var head = dockets.lock(caseId);
        dockets.append(
                head,
                new NewEntry(
                        oversees(actor) ? "radar.seen" : "radar.answered",
                        head.stage(),
                        actor.account(),
                        actor.role().name(),
                        answer.seenOn() == null ? clock.today() : answer.seenOn(),
                        List.of(),
                        new TreeMap<>(Map.of("flag", flag.name())),
                        List.of()));
    }

    private void check(UUID caseId, Flag flag, AnswerDraft answer, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var seen = answer.seenOn();
        if (oversees(actor) && seen == null) {
            errors.add(new FieldError("seenOn", "evaluation.answer.seen"));
        }
        if (seen != null && seen.isAfter(clock.today())) {
            errors.add(new FieldError(
                    "seenOn", "evaluation.answer.future", List.of(clock.today().toString())));
        }
        if (seen != null && !oversees(actor)) {
            errors.add(new FieldError("seenOn", "evaluation.answer.not-yours"));
        }
        if (!Reader.raised(reader.read(caseId)).contains(flag)) {
            errors.add(new FieldError("flag", "evaluation.answer.not-raised"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Those of both sides' heads, and those above them; nobody else. */
    private void admit(UUID caseId, Actor actor) {
        if (!mayLook(actor)) {
            throw new NoSuch("radar");
        }
        consultations.look(caseId, actor);
    }

    static boolean mayLook(Actor actor) {
        return oversees(actor) || answers(actor) || actor.role() == Role.INSTRUCTOR;
    }

    static boolean oversees(Actor actor) {
        return OVERSEE.contains(actor.role());
    }

    static boolean answers(Actor actor) {
        return ANSWER.contains(actor.role());
    }

    /** A part of the own region that was asked for, or all of it. */
    static String part(Actor actor, @Nullable String asked) {
        if (!oversees(actor) || !(actor.scope() instanceof Scope.Region(var own))) {
            throw new NoSuch("radar");
        }
        if (asked == null || asked.isBlank()) {
            return own;
        }
        if (!asked.startsWith(own) || !asked.matches("[0-9]{2,12}")) {
            throw new NoSuch("region");
        }
        return asked;
    }
}
