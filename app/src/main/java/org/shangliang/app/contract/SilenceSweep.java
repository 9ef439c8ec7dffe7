package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Duty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a contract into force when the authority has stayed silent until its period ended (默示生效). */
@Component
@Order(200)
class SilenceSweep implements DailySweep {
    private static final String MUST_ANSWER = "review.opinion_must_issue";

    private final ContractStore store;
    private final Passage passage;
    private final EffectiveDates dates;
    private final Deadlines deadlines;
    private final ProductClock clock;

    SilenceSweep(ContractStore store, Passage passage, EffectiveDates dates, Deadlines deadlines, ProductClock clock) {
        this.store = store;
        this.passage = passage;
        this.dates = dates;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        store.silentBy(day).forEach(id -> silence(id, day));
    }

    /** The day of receipt was just proved, and the period may be over already. */
    @EventListener
    void provedLate(SilenceMayHaveRun event) {
        silence(event.caseId(), clock.today());
    }

    private void silence(UUID id, LocalDate day) {
        passage.at(ContractStage.FILED, id).ifPresent(state -> {
            var on = state.filing().silentOn();
            if (on != null && !on.isAfter(day)) {
                takeEffect(passage.file(id), state, on, day);
            }
        });
    }

    private void takeEffect(CaseFile file, ContractFile state, LocalDate on, LocalDate day) {
        var effect = Effects.on(on, Way.SILENCE, state.filing().presumed(), file);
        var begun = Effects.begun("effect.silent", state, effect, file);
        var accepted = unanswered(begun, file, on, day).paper(dates.sheet(begun.state(), file, day));
        passage.write(file, on, List.of("review.silence", "review.within"), accepted);
    }

    /** Silence ends the authority's period; where the law wants an opinion all the same, it stays open and is marked. */
    private Accepted<ContractFile> unanswered(
            Accepted<ContractFile> accepted, CaseFile file, LocalDate on, LocalDate day) {
        var id = file.header().id();
        if (Passage.law(file, on).rule(MUST_ANSWER).isPresent()) {
            deadlines.breach(id, Duty.REVIEW.name(), day);
            return accepted.fact("opinion", "missing");
        }
        var runs =
                deadlines.of(id).stream().anyMatch(row -> row.kind().equals(Duty.REVIEW.name()) && row.metOn() == null);
        return runs ? accepted.deadline(new DeadlineChange.Withdrawn(Duty.REVIEW.name())) : accepted;
    }
}
