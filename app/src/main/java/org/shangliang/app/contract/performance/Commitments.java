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

    List<Fulfilment> done(UUID caseId) {
        return store.done(caseId);
    }

    /** The contract's effect while it is performed. */
    Optional<Effect> running(UUID caseId) {
        var file = contracts.of(caseId);
        return file.ending() == null ? Optional.ofNullable(file.effect()) : Optional.empty();
    }

    /** Why this person may not act, if so. */
    Optional<Ground> bar(CaseContext context) {
        if (!THEIRS.contains(context.actor().role())) {
            return Optional.of(context.ground("case.not-yours", List.of("PARTIES")));
        }
        return running(context.file().header().id()).isPresent()
                ? Optional.empty()
                : Optional.of(context.ground("contract.performance.not-in-force", List.of()));
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
        var context = look(caseId, actor);
        var bar = bar(context);
        if (bar.isPresent()) {
            return Outcome.refused(bar.get());
        }
        check(promises, context);
        docket.lock(caseId);
        for (var promise : promises) {
            store.insert(new Commitment(
                    Ids.ordered(clock.instant()),
                    caseId,
                    promise.clause(),
                    promise.words().strip(),
                    promise.owner().strip(),
                    promise.every(),
                    promise.dueOn(),
                    null));
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
        for (int at = 0; at < promises.size(); at++) {
            var promise = promises.get(at);
            if (promise.clause() > clauses) {
                throw invalid("rows[" + at + "].clause", "contract.inspection.clause", String.valueOf(clauses));
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

    /** Notes that what was due has been done, with a word or a file as evidence; the next time follows by itself. */
    @Transactional
    public Outcome<Commitment> keep(UUID caseId, UUID commitment, Done done, Actor actor) {
        var context = look(caseId, actor);
        var bar = bar(context);
        if (bar.isPresent()) {
            return Outcome.refused(bar.get());
        }
        docket.lock(caseId);
        var known = store.find(caseId, commitment).orElseThrow(() -> new NoSuch("commitment"));
        var due = known.dueOn();
        if (due == null) {
            throw invalid("doneOn", "contract.performance.closed");
        }
        done.check(running(caseId).orElseThrow().inForceOn(), clock.today());
        store.insert(
                Ids.ordered(clock.instant()),
                new Fulfilment(commitment, due, done.doneOn(), done.words(), done.attachment()));
        store.due(commitment, next(known, due, running(caseId).orElseThrow().termTo()));
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

    private static @Nullable LocalDate next(Commitment known, LocalDate due, LocalDate end) {
        if (!known.every().repeats()) {
            return null;
        }
        var next = known.every().after(due);
        return next.isAfter(end) ? null : next;
    }

    /** Takes a commitment off the list, with a reason; it stays on record. */
    @Transactional
    public Outcome<Commitment> withdraw(UUID caseId, UUID commitment, String reason, Actor actor) {
        var context = look(caseId, actor);
        var bar = bar(context);
        if (bar.isPresent()) {
            return Outcome.refused(bar.get());
        }
        docket.lock(caseId);
        var known = store.find(caseId, commitment).orElseThrow(() -> new NoSuch("commitment"));
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
