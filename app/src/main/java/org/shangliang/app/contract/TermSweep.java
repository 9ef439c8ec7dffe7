package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseHeader.Link;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Ending;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.law.Duty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a contract's term brings about (期限): renewal may be asked, an amendment takes its place, the term ends. */
@Component
@Order(210)
class TermSweep implements DailySweep {
    private final ContractStore store;
    private final Passage passage;

    TermSweep(ContractStore store, Passage passage) {
        this.store = store;
        this.passage = passage;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        store.renewableBy(day).forEach(id -> remind(id, day));
        store.pastTermOn(day).forEach(this::expire);
    }

    private void remind(UUID id, LocalDate day) {
        passage.at(ContractStage.IN_FORCE, id).ifPresent(state -> {
            var accepted = Accepted.of("renewal.window", state.reminded())
                    .fact("from", state.inForce().renewFrom())
                    .fact("termTo", state.inForce().termTo());
            passage.write(passage.file(id), day, List.of("renew.window"), accepted);
        });
    }

    private void expire(UUID id) {
        passage.at(ContractStage.IN_FORCE, id).ifPresent(state -> {
            var end = state.inForce().termTo();
            var accepted = Accepted.of("contract.expired", state.with(new Ending(end, null, null)))
                    .fact("endedOn", end)
                    .deadline(new DeadlineChange.Withdrawn(Duty.RENEWAL_WINDOW.name()))
                    .event(new ContractEnded(id, end, false));
            passage.write(passage.file(id), end, List.of("term.max", "term.normal"), accepted);
        });
    }

    /** The contract that a case amends is told when the amended text takes effect. */
    @EventListener
    void amended(ContractInForce event) {
        var header = passage.file(event.caseId()).header();
        var amends = header.follows();
        if (amends == null || header.link() != Link.AMENDMENT) {
            return;
        }
        passage.at(ContractStage.IN_FORCE, amends).ifPresent(state -> {
            Accepted<ContractFile> accepted = Accepted.of("contract.amended", state)
                    .fact("by", event.caseId())
                    .fact("inForceOn", event.inForceOn());
            passage.write(
                    passage.file(amends),
                    event.inForceOn(),
                    List.of(ChangeRules.KEY, "filing.also_after_change"),
                    accepted);
        });
    }
}
