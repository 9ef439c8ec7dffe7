package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.contract.model.Ending;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Duty;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.StatuteBook;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the passing of a day does to a contract: silence takes effect, renewal may be asked, the term ends. */
@Component
@Order(200)
class ContractSweep implements DailySweep {
    private final ContractStore store;
    private final Consultations cases;
    private final Dockets dockets;
    private final CaseDesk desk;
    private final Deadlines deadlines;
    private final ProductClock clock;

    ContractSweep(
            ContractStore store,
            Consultations cases,
            Dockets dockets,
            CaseDesk desk,
            Deadlines deadlines,
            ProductClock clock) {
        this.store = store;
        this.cases = cases;
        this.dockets = dockets;
        this.desk = desk;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        store.silentBy(day).forEach(id -> silence(id, day));
        store.renewableBy(day).forEach(id -> remind(id, day));
        store.pastTermOn(day).forEach(this::expire);
    }

    /** The day of receipt was just proved, and the period may be over already. */
    @EventListener
    void provedLate(SilenceMayHaveRun event) {
        silence(event.caseId(), clock.today());
    }

    private void silence(UUID id, LocalDate day) {
        var stage = dockets.lock(id).stage();
        var state = store.find(id).orElseThrow();
        if (!stage.equals(ContractStage.FILED.name())) {
            return;
        }
        var filing = state.filing();
        var on = filing.silentOn();
        if (on == null || on.isAfter(day)) {
            return;
        }
        var file = cases.file(id);
        var effect = Effects.on(on, Way.SILENCE, filing.presumed(), file);
        var accepted = Effects.begun("effect.silent", state, effect, file);
        if (law(file, on).rule("review.opinion_must_issue").isPresent()) {
            deadlines.breach(id, Duty.REVIEW.name(), day);
        } else if (runs(id, Duty.REVIEW)) {
            accepted = accepted.deadline(new DeadlineChange.Withdrawn(Duty.REVIEW.name()));
        }
        pass(file, on, List.of("review.silence", "review.within"), accepted);
    }

    private void remind(UUID id, LocalDate day) {
        if (!dockets.lock(id).stage().equals(ContractStage.IN_FORCE.name())) {
            return;
        }
        var state = store.find(id).orElseThrow();
        var file = cases.file(id);
        var accepted = Accepted.of("renewal.window", state.reminded())
                .fact("from", state.inForce().renewFrom())
                .fact("termTo", state.inForce().termTo());
        pass(file, day, List.of("renew.window"), accepted);
    }

    private void expire(UUID id) {
        if (!dockets.lock(id).stage().equals(ContractStage.IN_FORCE.name())) {
            return;
        }
        var state = store.find(id).orElseThrow();
        var file = cases.file(id);
        var end = state.inForce().termTo();
        var accepted = Accepted.of("contract.expired", state.with(new Ending(end, null, null)))
                .fact("endedOn", end)
                .event(new ContractEnded(id, end, false));
        if (runs(id, Duty.RENEWAL_WINDOW)) {
            accepted = accepted.deadline(new DeadlineChange.Withdrawn(Duty.RENEWAL_WINDOW.name()));
        }
        pass(file, end, List.of("term.max", "term.normal"), accepted);
    }

    private boolean runs(UUID id, Duty duty) {
        return deadlines.of(id).stream().anyMatch(row -> row.kind().equals(duty.name()) && row.metOn() == null);
    }

    private void pass(CaseFile file, LocalDate on, List<String> lawKeys, Accepted<ContractFile> accepted) {
        var header = file.header();
        store.put(header.id(), accepted.state());
        desk.pass(header.id(), ContractLifecycle.TABLE, on, basis(file, on, lawKeys), accepted);
    }

    private static List<LegalBasis> basis(CaseFile file, LocalDate on, List<String> lawKeys) {
        var law = law(file, on);
        return lawKeys.stream()
                .flatMap(key -> law.rule(key).stream())
                .flatMap(rule -> rule.basis().stream())
                .distinct()
                .toList();
    }

    private static StatuteBook law(CaseFile file, LocalDate on) {
        return StatuteBook.of(file.header().region(), file.header().kind(), on);
    }
}
