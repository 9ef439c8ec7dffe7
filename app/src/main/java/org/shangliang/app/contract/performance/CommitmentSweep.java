package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.platform.DailySweep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day after something promised was due and not done, the docket says so and it stands among what is behind (逾期未做到). */
@Component
@Order(220)
class CommitmentSweep implements DailySweep {
    private final CommitmentStore store;
    private final PerformanceDocket docket;

    CommitmentSweep(CommitmentStore store, PerformanceDocket docket) {
        this.store = store;
        this.docket = docket;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        store.casesOverdue(day).forEach(caseId -> tell(caseId, day));
    }

    /** The docket first and the rows after it, as everybody else who acts on a case. */
    private void tell(UUID caseId, LocalDate day) {
        docket.lock(caseId);
        for (var late : store.tell(caseId, day)) {
            var facts = Map.of(
                    "commitment", late.id().toString(),
                    "clause", String.valueOf(late.clause()),
                    "due", String.valueOf(late.dueOn()));
            docket.note(PerformanceDocket.OVERDUE, caseId, null, day, facts, List.of());
        }
        docket.remind(caseId, store.of(caseId), day, null);
    }
}
