package org.shangliang.app.consultation.balance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.table.Mandates;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The balance finder of a case (找平衡). For everybody but the two sides it does not exist. */
@Component
@NamedInterface("balance")
public class Balances {
    private static final Set<String> OPEN = Set.of("ACCEPTED", "NEGOTIATING", "SUSPENDED", "COORDINATING");
    private static final int SHOWN = 10;

    private final BalanceStore store;
    private final Consultations consultations;
    private final Margin margin;
    private final ProductClock clock;

    Balances(BalanceStore store, Consultations consultations, Margin margin, ProductClock clock) {
        this.clock = clock;
        this.store = store;
        this.consultations = consultations;
        this.margin = margin;
    }

    /** What the actor's side sees. */
    @Transactional(readOnly = true)
    public BalanceSight of(UUID caseId, Actor actor) {
        return sight(caseId, side(consultations.look(caseId, actor)));
    }

    private BalanceSight sight(UUID caseId, Side side) {
        var table = store.table(caseId).orElse(null);
        if (table == null) {
            return new BalanceSight(List.of(), List.of(), false, null, null, null);
        }
        var own = store.marks(caseId, side).orElse(new BalanceStore.Marks(List.of(), false));
        return new BalanceSight(
                table.scales(), own.marks(), own.opted(), table.shown(), table.shownOn(), table.proposal());
    }

    private static Side side(CaseContext context) {
        var side = context.actingSide();
        if (side == null) {
            throw new NoSuch("balance");
        }
        return side;
    }

    static List<Ground> bars(CaseContext context) {
        return OPEN.contains(context.stage())
                ? Mandates.lapsed(context)
                : List.of(new Ground("balance.stage", List.of(context.stage()), List.of()));
    }

    /** Sets the first scales for both sides; later ones wait for the other side, so that nobody drops its marks unasked. */
    @Transactional
    public Outcome<BalanceSight> scale(UUID caseId, @Nullable List<ScaleLine> lines, Actor actor) {
        return act(caseId, actor, (context, side) -> {
            var scales = ScaleLine.checked(lines);
            var table = store.table(caseId).orElse(null);
            if (table == null) {
                set(context, side, scales);
            } else {
                var id = Ids.ordered(clock.systemTime().instant());
                store.propose(caseId, new ScaleProposal(id, side, scales, context.today()));
                note(BalanceNotes.PROPOSED, context, side, scales);
            }
            return Outcome.done(sight(caseId, side));
        });
    }

    /** Sets the scales that the other side proposed, as they were seen; whatever both marked on the earlier ones is dropped. */
    @Transactional
    public Outcome<BalanceSight> accept(UUID caseId, @Nullable UUID seen, Actor actor) {
        return onProposal(caseId, seen, actor, (context, proposal, side) -> {
            if (proposal.side() == side) {
                return Outcome.refused(new Ground("balance.own-proposal", List.of(), List.of()));
            }
            set(context, side, proposal.scales());
            return Outcome.done(sight(caseId, side));
        });
    }

    /** Leaves the scales as they are: the other side's proposal is declined, or the own one withdrawn. */
    @Transactional
    public Outcome<BalanceSight> decline(UUID caseId, @Nullable UUID seen, Actor actor) {
        return onProposal(caseId, seen, actor, (context, proposal, side) -> {
            store.decline(caseId);
            note(BalanceNotes.DECLINED, context, side, proposal.scales());
            return Outcome.done(sight(caseId, side));
        });
    }

    @FunctionalInterface
    private interface Answer {
        Outcome<BalanceSight> by(CaseContext context, ScaleProposal proposal, Side side);
    }

    private Outcome<BalanceSight> onProposal(UUID caseId, @Nullable UUID seen, Actor actor, Answer answer) {
        return act(caseId, actor, (context, side) -> {
            var proposal = store.table(caseId).map(BalanceStore.Table::proposal).orElse(null);
            return proposal == null || !proposal.id().equals(seen)
                    ? Outcome.refused(new Ground("balance.proposal-changed", List.of(), List.of()))
                    : answer.by(context, proposal, side);
        });
    }

    private void set(CaseContext context, Side side, List<Scale> scales) {
        store.scales(context.file().header().id(), scales);
        note(BalanceNotes.SCALED, context, side, scales);
    }

    private void note(String kind, CaseContext context, Side side, List<Scale> scales) {
        margin.note(kind, context, Map.of("items", String.valueOf(scales.size()), "side", side.name()), null);
    }

    /** Marks in private; the docket is not told. */
    @Transactional
    public Outcome<BalanceSight> mark(UUID caseId, @Nullable List<MarkLine> lines, Actor actor) {
        return act(caseId, actor, (context, side) -> {
            var table = store.table(caseId).orElse(null);
            if (table == null) {
                return Outcome.refused(new Ground("balance.no-scales", List.of(), List.of()));
            }
            store.mark(caseId, side, MarkLine.checked(lines, table.scales()));
            return Outcome.done(sight(caseId, side));
        });
    }

    /** The chief consents to show packages, or takes it back; they are shown the moment both consent, and not before. */
    @Transactional
    public Outcome<BalanceSight> consent(UUID caseId, boolean consents, Actor actor) {
        return act(caseId, actor, (context, side) -> {
            var stranger = Tables.notChief(context);
            if (stranger.isPresent()) {
                return new Outcome.Refused<>(stranger.stream().toList());
            }
            if (store.marks(caseId, side).isEmpty()) {
                return Outcome.refused(new Ground("balance.no-marks", List.of(), List.of()));
            }
            store.opt(caseId, side, consents);
            if (consents) {
                showIfBoth(caseId, context);
            }
            return Outcome.done(sight(caseId, side));
        });
    }

    private void showIfBoth(UUID caseId, CaseContext context) {
        var workers = store.marks(caseId, Side.WORKERS).filter(BalanceStore.Marks::opted);
        var employer = store.marks(caseId, Side.EMPLOYER).filter(BalanceStore.Marks::opted);
        if (workers.isEmpty() || employer.isEmpty()) {
            return;
        }
        var table = store.table(caseId).orElseThrow();
        var better = new Frontier(
                        table.scales(), workers.get().marks(), employer.get().marks())
                .better();
        store.show(caseId, better.stream().limit(SHOWN).toList(), context.today());
        margin.note(
                BalanceNotes.SHOWN,
                context,
                Map.of(
                        "round", String.valueOf(table.round()),
                        "packages", String.valueOf(Math.min(SHOWN, better.size()))),
                null);
    }

    @FunctionalInterface
    private interface Act {
        Outcome<BalanceSight> by(CaseContext context, Side side);
    }

    private Outcome<BalanceSight> act(UUID caseId, Actor actor, Act act) {
        side(consultations.look(caseId, actor));
        margin.lock(caseId);
        var context = consultations.look(caseId, actor);
        var bars = bars(context);
        return bars.isEmpty() ? act.by(context, side(context)) : new Outcome.Refused<>(bars);
    }
}
