package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.Effect;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a contract promises (承诺清单): listed, done with evidence, taken off; each act is noted in the docket. */
@Component
public class Commitments {
    private static final Set<Role> THEIRS = Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER);

    private final CommitmentStore store;
    private final PerformanceDocket docket;
    private final Consultations consultations;
    private final Contracts contracts;
    private final ProductClock clock;

    Commitments(
            CommitmentStore store,
            PerformanceDocket docket,
            Consultations consultations,
            Contracts contracts,
            ProductClock clock) {
        this.store = store;
        this.docket = docket;
        this.consultations = consultations;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** The case, for whoever may see it. */
    public CaseContext look(UUID caseId, Actor actor) {
        return consultations.look(caseId, actor);
    }

    /** The list, what falls due first before the rest; nobody's scope is asked. */
    public List<Commitment> of(UUID caseId) {
        return store.of(caseId);
    }

    /** What was noted as done, the latest first; nobody's scope is asked. */
    public List<Fulfilment> done(UUID caseId) {
        return store.done(caseId);
    }

    /** The contract's effect while it is performed. */
    Optional<Effect> running(UUID caseId) {
        var file = contracts.of(caseId);
        return file.ending() == null ? Optional.ofNullable(file.effect()) : Optional.empty();
    }

    /** The contract's effect, also after its end: what fell due before can still be made good. */
    Optional<Effect> effective(UUID caseId) {
        return Optional.ofNullable(contracts.of(caseId).effect());
    }

    /** Why this person may put nothing on the list, if so. */
    Optional<Ground> bar(CaseContext context) {
        return bar(context, running(context.file().header().id()));
    }

    /** Why this person may note nothing of what is on the list, if so. */
    Optional<Ground> barAfterwards(CaseContext context) {
        return bar(context, effective(context.file().header().id()));
    }

    private static Optional<Ground> bar(CaseContext context, Optional<Effect> effect) {
        if (!THEIRS.contains(context.actor().role())) {
            return Optional.of(context.ground("case.not-yours", List.of("PARTIES")));
        }
        return effect.isPresent()
                ? Optional.empty()
                : Optional.of(context.ground("contract.performance.not-in-force", List.of()));
    }

    /** Whether this person may take something off the list: the employer may not rid itself of what it owes. */
    boolean mayWithdraw(Actor actor) {
        return actor.role() == Role.UNION_CHAIR || actor.role() == Role.OFFICER;
    }

    /** The case as it stands while nobody else acts on it. */
    CaseContext locked(UUID caseId, Actor actor) {
        look(caseId, actor);
        docket.lock(caseId);
        return look(caseId, actor);
    }

    /** What the clauses promise and is not on the list yet. */
    public List<Promise> proposals(CaseContext context) {
        var draft = context.file().draft();
        var effect = running(context.file().header().id());
        if (draft == null || effect.isEmpty()) {
            return List.of();
        }
        var listed = store.of(context.file().header().id()).stream()
                .map(Commitment::words)
                .toList();
        var from = effect.get().termFrom();
        var inForce = effect.get().inForceOn();
        return new ClauseReader(
                        from.isBefore(inForce) ? inForce : from, effect.get().termTo())
                .read(draft.clauses()).stream()
                        .filter(promise -> !listed.contains(promise.words()))
                        .toList();
    }

    /** Puts promises on the list. */
    @Transactional
    public Outcome<Integer> list(UUID caseId, List<Promise> promises, Actor actor) {
        var context = locked(caseId, actor);
        var bar = bar(context);
        if (bar.isPresent()) {
            return Outcome.refused(bar.get());
        }
        check(promises, context);
        for (var promise : promises) {
            store.insert(Commitment.of(Ids.ordered(clock.instant()), caseId, promise));
        }
        var facts = Map.of("count", String.valueOf(promises.size()));
        docket.note(PerformanceDocket.LISTED, caseId, actor, clock.today(), facts, List.of());
        docket.remind(caseId, store.of(caseId), clock.today(), null);
        return Outcome.done(promises.size());
    }

    private void check(List<Promise> promises, CaseContext context) {
        if (promises.isEmpty()) {
            throw invalid("rows", "contract.performance.none");
        }
        var effect = running(context.file().header().id()).orElseThrow();
        var draft = context.file().draft();
        int clauses = draft == null ? 0 : draft.clauses().size();
        var listed = store.of(context.file().header().id()).stream()
                .filter(one -> one.withdrawnFor() == null)
                .toList();
        for (int at = 0; at < promises.size(); at++) {
            var promise = promises.get(at);
            if (promise.clause() > clauses) {
                throw invalid("rows[" + at + "].clause", "contract.inspection.clause", String.valueOf(clauses));
            }
            if (listed.stream().anyMatch(one -> one.says(promise)) || again(promises, at)) {
                throw invalid("rows[" + at + "].words", "contract.performance.twice");
            }
            if (promise.dueOn().isBefore(effect.inForceOn()) || promise.dueOn().isAfter(effect.termTo())) {
                throw invalid(
                        "rows[" + at + "].dueOn",
                        "contract.performance.due",
                        effect.inForceOn().toString(),
                        effect.termTo().toString());
            }
        }
    }

    private static boolean again(List<Promise> promises, int at) {
        var one = promises.get(at);
        return promises.subList(0, at).stream()
                .anyMatch(before -> before.clause().equals(one.clause())
                        && before.words().strip().equals(one.words().strip()));
    }

    /** Notes that what was due has been done, with a word or a file as evidence; the next time follows by itself. */
    @Transactional
    public Outcome<Commitment> keep(UUID caseId, UUID commitment, Done done, Actor actor) {
        var bar = barAfterwards(locked(caseId, actor));
        if (bar.isPresent()) {
            return Outcome.refused(bar.get());
        }
        var known = store.find(caseId, commitment).orElseThrow(() -> new NoSuch("commitment"));
        var due = known.dueOn();
        if (due == null) {
            throw invalid("doneOn", "contract.performance.closed");
        }
        done.check(effective(caseId).orElseThrow().inForceOn(), clock.today());
        store.insert(
                Ids.ordered(clock.instant()),
                new Fulfilment(commitment, due, done.doneOn(), done.words(), done.attachment()));
        store.due(commitment, next(known, due, lastDay(caseId)));
        var facts = Map.of(
                "commitment", commitment.toString(),
                "clause", String.valueOf(known.clause()),
                "due", due.toString(),
                "done", done.doneOn().toString(),
                "late", String.valueOf(done.doneOn().isAfter(due)));
        var digests = done.digest() == null ? List.<String>of() : List.of(done.digest());
        docket.note(PerformanceDocket.KEPT, caseId, actor, clock.today(), facts, digests);
        docket.remind(caseId, store.of(caseId), clock.today(), done.doneOn());
        return Outcome.done(store.find(caseId, commitment).orElseThrow());
    }

    /** The last day of the contract as it stands. */
    LocalDate lastDay(UUID caseId) {
        var file = contracts.of(caseId);
        var ending = file.ending();
        return ending == null ? file.inForce().termTo() : ending.endedOn();
    }

    private static @Nullable LocalDate next(Commitment known, LocalDate due, LocalDate end) {
        if (!known.every().repeats()) {
            return null;
        }
        var next = known.every().after(due, known.anchor());
        return next.isAfter(end) ? null : next;
    }

    /** Takes off the list what the union says was listed wrongly, with a reason; it stays on record. */
    @Transactional
    public Outcome<Commitment> withdraw(UUID caseId, UUID commitment, String reason, Actor actor) {
        var context = locked(caseId, actor);
        var bar = mayWithdraw(actor)
                ? barAfterwards(context)
                : Optional.of(context.ground("case.not-yours", List.of("WORKERS")));
        if (bar.isPresent()) {
            return Outcome.refused(bar.get());
        }
        var known = store.find(caseId, commitment).orElseThrow(() -> new NoSuch("commitment"));
        if (known.dueOn() == null) {
            throw invalid("reason", "contract.performance.closed");
        }
        if (reason.isBlank() || reason.length() > 500) {
            throw invalid("reason", "contract.performance.reason");
        }
        store.withdraw(commitment, reason.strip());
        var facts = Map.of("commitment", commitment.toString(), "clause", String.valueOf(known.clause()));
        docket.note(PerformanceDocket.WITHDRAWN, caseId, actor, clock.today(), facts, List.of());
        docket.remind(caseId, store.of(caseId), clock.today(), null);
        return Outcome.done(store.find(caseId, commitment).orElseThrow());
    }

    static InvalidInput invalid(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
