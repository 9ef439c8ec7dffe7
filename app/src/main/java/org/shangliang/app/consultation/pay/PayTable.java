package org.shangliang.app.consultation.pay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.table.Mandates;
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

/** The two sides reckon at one table (一起算账): figures stated and confirmed, proposals put up to be costed. */
@Component
@NamedInterface("pay")
public class PayTable {
    /** The stages at which there is something to reckon about. */
    private static final Set<String> OPEN = Set.of("ACCEPTED", "NEGOTIATING", "SUSPENDED", "COORDINATING");

    private static final int MOST = 12;

    private final PayStore store;
    private final Consultations consultations;
    private final Margin margin;
    private final ProductClock clock;

    PayTable(PayStore store, Consultations consultations, Margin margin, ProductClock clock) {
        this.store = store;
        this.consultations = consultations;
        this.margin = margin;
        this.clock = clock;
    }

    /** How it stands, for whoever may see the case. */
    @Transactional(readOnly = true)
    public PayStanding of(UUID caseId, Actor actor) {
        consultations.look(caseId, actor);
        return store.of(caseId);
    }

    /** Why this person cannot act on it now; nothing when it can. */
    static List<Ground> bars(CaseContext context) {
        if (context.actingSide() == null) {
            return List.of(new Ground("pay.not-yours", List.of(), List.of()));
        }
        return OPEN.contains(context.stage())
                ? Mandates.lapsed(context)
                : List.of(new Ground("pay.stage", List.of(context.stage()), List.of()));
    }

    /** States the figures of the own side; the earlier ones stay on record. */
    @Transactional
    public Outcome<PayStanding> state(UUID caseId, PayDraft draft, Actor actor) {
        return act(caseId, actor, (context, side) -> {
            var reason = draft.reason() == null ? "" : draft.reason().strip();
            return put(context, side, draft.checked(), reason);
        });
    }

    /** Reckons with the other side's figures as they were seen. */
    @Transactional
    public Outcome<PayStanding> confirm(UUID caseId, @Nullable UUID seen, Actor actor) {
        return act(caseId, actor, (context, side) -> {
            var theirs = store.of(caseId).of(side.other());
            if (theirs.isEmpty() || !theirs.get().id().equals(seen)) {
                return Outcome.refused(new Ground("pay.basis.changed", List.of(), List.of()));
            }
            return put(context, side, theirs.get().basis(), "");
        });
    }

    private Outcome<PayStanding> put(CaseContext context, Side side, PayBasis basis, String reason) {
        var caseId = context.file().header().id();
        var statement = new PayStatement(Ids.ordered(clock.instant()), side, basis, reason, context.today());
        var text = store.state(caseId, statement);
        var after = store.of(caseId);
        var facts = Map.of(
                "statement", statement.id().toString(),
                "side", side.name(),
                "differences", String.valueOf(after.differences().size()));
        margin.note(after.agreed() ? PayNotes.AGREED : PayNotes.STATED, context, facts, statement.id() + "\n" + text);
        return Outcome.done(after);
    }

    /** Puts up a proposal to be costed. */
    @Transactional
    public Outcome<PayStanding> propose(UUID caseId, ScenarioDraft draft, Actor actor) {
        return act(caseId, actor, (context, side) -> {
            var standing = store.of(caseId);
            if (standing.costedOn().isEmpty()) {
                return Outcome.refused(new Ground("pay.no-basis", List.of(), List.of()));
            }
            if (standing.proposals().size() >= MOST) {
                throw new InvalidInput(List.of(new FieldError("title", "pay.full", List.of(String.valueOf(MOST)))));
            }
            var scenario = draft.checked(bandsOf(standing));
            var proposal = new PayProposal(Ids.ordered(clock.instant()), side, scenario, context.today());
            var text = store.propose(caseId, proposal);
            var facts = Map.of("scenario", proposal.id().toString(), "side", side.name());
            margin.note(PayNotes.PROPOSED, context, facts, proposal.id() + "\n" + text);
            return Outcome.done(store.of(caseId));
        });
    }

    /** Takes back a proposal of the own side. */
    @Transactional
    public Outcome<PayStanding> withdraw(UUID caseId, UUID scenario, Actor actor) {
        return act(caseId, actor, (context, side) -> {
            var own = store.of(caseId).proposals().stream()
                    .filter(one -> one.id().equals(scenario) && one.side() == side)
                    .findFirst()
                    .orElseThrow(() -> new NoSuch("scenario"));
            store.withdraw(own.id(), context.today());
            var facts = Map.of("scenario", own.id().toString(), "side", side.name());
            margin.note(PayNotes.WITHDRAWN, context, facts, null);
            return Outcome.done(store.of(caseId));
        });
    }

    static Set<String> bandsOf(PayStanding standing) {
        return standing.costedOn().stream()
                .flatMap(statement -> statement.basis().bands().stream())
                .map(Band::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @FunctionalInterface
    private interface Act {
        Outcome<PayStanding> by(CaseContext context, Side side);
    }

    private Outcome<PayStanding> act(UUID caseId, Actor actor, Act act) {
        consultations.look(caseId, actor);
        margin.lock(caseId);
        var context = consultations.look(caseId, actor);
        var bars = bars(context);
        var side = context.actingSide();
        return bars.isEmpty() && side != null ? act.by(context, side) : new Outcome.Refused<>(bars);
    }
}
