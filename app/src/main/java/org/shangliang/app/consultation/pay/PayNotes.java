package org.shangliang.app.consultation.pay;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What the calculation writes into dockets: notes beside the procedure (旁注). */
@Component
class PayNotes implements NoteKinds {
    static final String STATED = "pay.basis.stated";
    static final String AGREED = "pay.basis.agreed";
    static final String PROPOSED = "pay.scenario.proposed";
    static final String WITHDRAWN = "pay.scenario.withdrawn";

    @Override
    public Set<String> kinds() {
        return Set.of(STATED, AGREED, PROPOSED, WITHDRAWN);
    }
}
