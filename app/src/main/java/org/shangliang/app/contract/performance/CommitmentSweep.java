package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shangliang.app.platform.DailySweep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day after something promised was due and not done, the docket says so and those above hear of it (逾期未做到). */
@Component
@Order(220)
class CommitmentSweep implements DailySweep {
    private final CommitmentStore store;
    private final PerformanceDocket docket;
    private final ApplicationEventPublisher events;

    CommitmentSweep(CommitmentStore store, PerformanceDocket docket, ApplicationEventPublisher events) {
        this.store = store;
        this.docket = docket;
        this.events = events;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        for (var late : store.overdue(day)) {
            var due = late.dueOn() == null ? day : late.dueOn();
            var facts = Map.of(
                    "commitment", late.id().toString(),
                    "clause", String.valueOf(late.clause()),
                    "due", due.toString());
            docket.note(PerformanceDocket.OVERDUE, late.caseId(), null, day, facts, List.of());
            docket.late(late.caseId(), day);
            events.publishEvent(new CommitmentOverdue(late.caseId(), late.id(), late.clause(), due));
        }
    }
}
