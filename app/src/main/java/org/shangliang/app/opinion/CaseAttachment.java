package org.shangliang.app.opinion;

import java.util.UUID;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.EntryAppended;
import org.shangliang.app.platform.ProductClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that is opened takes up the call that went before it (征集归案); heard from the docket, in the same transaction. */
@Component
class CaseAttachment {
    private static final int MONTHS = 6;

    private final CallCases calls;
    private final Dockets dockets;
    private final ProductClock clock;

    CaseAttachment(CallCases calls, Dockets dockets, ProductClock clock) {
        this.calls = calls;
        this.dockets = dockets;
        this.clock = clock;
    }

    @EventListener
    void opened(EntryAppended entry) {
        if (entry.kind().equals("consultation.opened")) {
            var employer = dockets.entries(entry.caseId()).getFirst().facts().get("employer");
            if (employer != null) {
                calls.attach(
                        UUID.fromString(employer), entry.caseId(), clock.today().minusMonths(MONTHS));
            }
        }
    }
}
