package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.UUID;
import org.shangliang.app.contract.ContractEnded;
import org.shangliang.app.contract.ObjectionServed;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a contract ends, what would have fallen due after its end is owed no more (合同终止); what fell due before stays owed. */
@Component
class EndedContracts {
    private final CommitmentStore store;
    private final PerformanceDocket docket;
    private final ProductClock clock;
    private final Texts texts;

    EndedContracts(CommitmentStore store, PerformanceDocket docket, ProductClock clock, Texts texts) {
        this.store = store;
        this.docket = docket;
        this.clock = clock;
        this.texts = texts;
    }

    @EventListener
    void ended(ContractEnded event) {
        close(event.caseId(), event.endedOn(), texts.of("contract.performance.ended", event.endedOn()));
    }

    /** A contract objected to never took effect, whatever was thought of it meanwhile. */
    @EventListener
    void objectedTo(ObjectionServed event) {
        close(event.caseId(), LocalDate.EPOCH, texts.of("contract.performance.objected", event.servedOn()));
    }

    private void close(UUID caseId, LocalDate last, String reason) {
        store.close(caseId, last, reason);
        docket.remind(caseId, store.of(caseId), clock.today(), null);
    }
}
