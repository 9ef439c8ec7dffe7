package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.draft.InitialCondition;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables at which clauses are talked about (协商桌): looked at, and every act at them. */
@Component
public class Tables {
    private final Consultations consultations;
    private final CaseDesk desk;
    private final TableStore store;
    private final ProposeStep propose;
    private final BundleStep bundle;
    private final ProductClock clock;
    private final SaltedDigest digests;
    private final List<InitialCondition> conditions;

    Tables(
            Consultations consultations,
            CaseDesk desk,
            TableStore store,
            SaltedDigest digests,
            ProductClock clock,
            List<InitialCondition> conditions) {
        this.conditions = List.copyOf(conditions);
        this.consultations = consultations;
        this.desk = desk;
        this.store = store;
        this.clock = clock;
        this.digests = digests;
        this.propose = new ProposeStep(store, digests, clock);
        this.bundle = new BundleStep(store, digests, clock);
    }

    /** The case and its table for somebody who may see it; the authority's reviewer sees the contract, not the table. */
    @Transactional(readOnly = true)
    public Sight look(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        if (actor.role() == Role.REVIEWER) {
            throw new NoSuch("table");
        }
        return new Sight(context, store.get(caseId));
    }

    /** A case and what lies on its table. */
    public record Sight(CaseContext context, Table table) {}

    /** What lies on the table of a case, for what is made of it; nobody's scope is asked. */
    @Transactional(readOnly = true)
    public Table of(UUID caseId) {
        return store.get(caseId);
    }

    /** The contract that came of the round before this one, if there was one. */
    @Transactional(readOnly = true)
    public Optional<Draft> earlier(CaseContext context) {
        return store.earlier(context.file().header());
    }

    /** Whether this person may act at the table now, before any input. */
    @Transactional(readOnly = true)
    public Ruling foresee(CaseContext context) {
        return desk.foresee(propose, context);
    }

    /** Whether this person, the recorder, may shelve a clause now. */
    boolean mayShelve(CaseContext context) {
        return desk.foresee(new ShelveStep(store), context).isPermitted();
    }

    /** Whether a clause may be initialled if it reads so. */
    public Ruling initialable(NegotiatedClause clause, String text, CaseContext context) {
        return SignStep.met(clause, text, conditions, context);
    }

    /** Whether this person is the chief of a side, who initials. */
    public static boolean isChief(CaseContext context) {
        return context.actingSide() != null && TableStep.notChief(context) == null;
    }

    /** Why this person of a side does not initial; nothing for its chief. */
    public static Optional<Ground> notChief(CaseContext context) {
        return Optional.ofNullable(TableStep.notChief(context));
    }

    /** Does an act at the table, or says why not. */
    @Transactional
    public Outcome<CaseReceipt> take(UUID caseId, TableCommand command, Actor actor) {
        look(caseId, actor);
        return switch (command) {
            case TableCommand.Propose one -> desk.take(propose, caseId, one, actor, null);
            case TableCommand.Bundle one -> desk.take(bundle, caseId, one, actor, null);
            case TableCommand.Sign one -> desk.take(new SignStep(store, clock, conditions), caseId, one, actor, null);
            case TableCommand.Replace one ->
                desk.take(new ReplaceStep(store, digests, clock, conditions), caseId, one, actor, null);
            case TableCommand.Reopen one -> desk.take(new ReopenStep(store), caseId, one, actor, null);
            case TableCommand.Shelve one -> desk.take(new ShelveStep(store), caseId, one, actor, null);
            case TableCommand.ShelveBundle one -> desk.take(new ShelveBundleStep(store), caseId, one, actor, null);
            case TableCommand.Withdraw one -> desk.take(new WithdrawStep(store), caseId, one, actor, null);
            case TableCommand.SignBundle one ->
                desk.take(new SignBundleStep(store, clock, conditions), caseId, one, actor, null);
            case TableCommand.WithdrawBundle one -> desk.take(new WithdrawBundleStep(store), caseId, one, actor, null);
        };
    }

    /** The changes from one pass of a clause to another; pass 0 is last year's text. */
    static Redline redline(NegotiatedClause clause, int from, int to) {
        var versions = new ArrayList<Redline.Version>();
        if (from == 0) {
            versions.add(new Redline.Version(null, clause.base() == null ? "" : clause.base()));
        }
        int first = Math.min(from, to);
        var way = clause.passes().stream()
                .filter(pass -> pass.number() >= first && pass.number() <= Math.max(from, to))
                .toList();
        (from <= to ? way : way.reversed())
                .forEach(pass -> versions.add(new Redline.Version(pass.side(), pass.text())));
        return versions.isEmpty() ? new Redline(List.of()) : Redline.along(versions);
    }
}
