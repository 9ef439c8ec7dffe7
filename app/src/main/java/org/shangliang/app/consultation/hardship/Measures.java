package org.shangliang.app.consultation.hardship;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.table.Mandates;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The measures of hard times of a case (困难时期措施): proposed, amended, initialled by both sides, withdrawn. */
@Component
@NamedInterface("hardship")
public class Measures {
    private static final Set<String> OPEN = Set.of("ACCEPTED", "NEGOTIATING", "SUSPENDED", "COORDINATING");
    private static final Set<String> OVER =
            Set.of("PREPARING", "OFFERED", "WITHDRAWN", "ENDED", "EXPIRED", "RESCINDED");

    private final MeasureStore store;
    private final Consultations consultations;
    private final Tables tables;
    private final Margin margin;
    private final ProductClock clock;

    Measures(MeasureStore store, Consultations consultations, Tables tables, Margin margin, ProductClock clock) {
        this.tables = tables;
        this.store = store;
        this.consultations = consultations;
        this.margin = margin;
        this.clock = clock;
    }

    /** The measures, for whoever may see the case. */
    @Transactional(readOnly = true)
    public List<Measure> of(UUID caseId, Actor actor) {
        consultations.look(caseId, actor);
        return store.of(caseId);
    }

    /** One measure, for whoever may see the case. */
    @Transactional(readOnly = true)
    public Measure get(UUID caseId, UUID measure, Actor actor) {
        consultations.look(caseId, actor);
        return found(caseId, measure);
    }

    static List<Ground> bars(CaseContext context) {
        if (context.actingSide() == null) {
            return List.of(new Ground("hardship.not-yours", List.of(), List.of()));
        }
        return OPEN.contains(context.stage())
                ? Mandates.lapsed(context)
                : List.of(new Ground("hardship.stage", List.of(context.stage()), List.of()));
    }

    /** Puts a measure up; it may still be incomplete. */
    @Transactional
    public Outcome<Measure> propose(UUID caseId, MeasureTerms terms, Actor actor) {
        return act(caseId, actor, context -> {
            var id = Ids.ordered(clock.instant());
            store.insert(caseId, id, onTable(caseId, terms.kept()));
            return noted(MeasureNotes.PROPOSED, context, id);
        });
    }

    /** Gives it other terms; both sides must initial it anew. */
    @Transactional
    public Outcome<Measure> amend(UUID caseId, UUID measure, MeasureTerms terms, Actor actor) {
        return act(caseId, actor, context -> {
            store.amend(found(caseId, measure).id(), onTable(caseId, terms.kept()));
            return noted(MeasureNotes.AMENDED, context, measure);
        });
    }

    /** The clause it is to stand in lies on the table. */
    private MeasureTerms onTable(UUID caseId, MeasureTerms terms) {
        var clause = terms.clause();
        if (clause != null
                && tables.of(caseId).clauses().stream()
                        .noneMatch(one -> one.id().equals(clause))) {
            throw new InvalidInput(List.of(new FieldError("clause", "hardship.clause.unknown")));
        }
        return terms;
    }

    /** Initials it for the own side, as it was seen; refused while anything is missing. */
    @Transactional
    public Outcome<Measure> initial(UUID caseId, UUID measure, int seen, Actor actor) {
        return act(caseId, actor, context -> {
            var known = found(caseId, measure);
            var side = context.actingSide();
            if (known.version() != seen) {
                return Outcome.refused(new Ground("hardship.changed", List.of(), List.of()));
            }
            var stranger = Tables.notChief(context);
            if (side == null || stranger.isPresent()) {
                return new Outcome.Refused<>(stranger.stream().toList());
            }
            var missing = MeasureRules.missing(known.terms(), context);
            if (!missing.isEmpty()) {
                return new Outcome.Refused<>(missing);
            }
            store.initial(measure, side, context.today());
            return noted(MeasureNotes.INITIALLED, context, measure);
        });
    }

    /** Drops it from the talks. */
    @Transactional
    public Outcome<Measure> withdraw(UUID caseId, UUID measure, Actor actor) {
        return act(caseId, actor, context -> {
            var known = found(caseId, measure);
            if (known.initialled()) {
                return Outcome.refused(new Ground("hardship.initialled", List.of(), List.of()));
            }
            var outcome = noted(MeasureNotes.WITHDRAWN, context, measure);
            store.withdraw(measure, context.today());
            return outcome;
        });
    }

    /** The consents given, for the two sides and the recorder alone; others see how many there are. */
    @Transactional(readOnly = true)
    public List<Consenting> consents(UUID caseId, UUID measure, Actor actor) {
        var context = consultations.look(caseId, actor);
        found(caseId, measure);
        return context.actingSide() == null && actor.role() != Role.RECORDER
                ? List.of()
                : store.consents(measure).stream()
                        .map(one -> new Consenting(one.id(), one.name(), one.on()))
                        .toList();
    }

    /** Enters consents that workers gave in writing; the originals stay with the employer. */
    @Transactional
    public Outcome<Measure> consent(UUID caseId, UUID measure, ConsentLines lines, Actor actor) {
        return onConsents(caseId, measure, actor, context -> {
            for (var line : lines.checked(context.today(), names(measure))) {
                store.consent(Ids.ordered(clock.instant()), measure, line.name(), line.on());
            }
        });
    }

    /** Takes back a consent, as when it was entered by mistake. */
    @Transactional
    public Outcome<Measure> withdrawConsent(UUID caseId, UUID measure, UUID consent, Actor actor) {
        return onConsents(caseId, measure, actor, context -> {
            if (!store.withdrawConsent(measure, consent, context.today())) {
                throw new NoSuch("consent");
            }
        });
    }

    private Set<String> names(UUID measure) {
        return store.consents(measure).stream().map(MeasureStore.Consent::name).collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Entry {
        void by(CaseContext context);
    }

    private Outcome<Measure> onConsents(UUID caseId, UUID measure, Actor actor, Entry entry) {
        consultations.look(caseId, actor);
        margin.lock(caseId);
        var context = consultations.look(caseId, actor);
        var known = found(caseId, measure);
        if (context.actingSide() == null) {
            return Outcome.refused(new Ground("hardship.not-yours", List.of(), List.of()));
        }
        if (OVER.contains(context.stage())
                || known.lapsedOn() != null
                || !known.terms().needsConsent()) {
            return Outcome.refused(new Ground("hardship.no-consent", List.of(), List.of()));
        }
        var lapsed = Mandates.lapsed(context);
        if (!lapsed.isEmpty()) {
            return new Outcome.Refused<>(lapsed);
        }
        entry.by(context);
        return noted(MeasureNotes.CONSENTED, context, measure);
    }

    private Outcome<Measure> noted(String kind, CaseContext context, UUID id) {
        var after = found(context.file().header().id(), id);
        margin.note(kind, context, facts(after, context.actingSide()), after.id() + "\n" + after.terms());
        return Outcome.done(after);
    }

    private static Map<String, String> facts(Measure measure, @Nullable Side side) {
        return Map.of(
                "measure", measure.id().toString(),
                "version", String.valueOf(measure.version()),
                "consents", String.valueOf(measure.consents()),
                "side", String.valueOf(side));
    }

    private Measure found(UUID caseId, UUID measure) {
        return store.find(caseId, measure).orElseThrow(() -> new NoSuch("measure"));
    }

    @FunctionalInterface
    private interface Act {
        Outcome<Measure> by(CaseContext context);
    }

    private Outcome<Measure> act(UUID caseId, Actor actor, Act act) {
        consultations.look(caseId, actor);
        margin.lock(caseId);
        var context = consultations.look(caseId, actor);
        var bars = bars(context);
        return bars.isEmpty() ? act.by(context) : new Outcome.Refused<>(bars);
    }
}
