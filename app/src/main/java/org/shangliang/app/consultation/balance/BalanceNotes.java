package org.shangliang.app.consultation.balance;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What the balance finder writes into dockets (旁注): that scales were set, that packages were shown; never marks or consents. */
@Component
class BalanceNotes implements NoteKinds {
    static final String SCALED = "balance.scaled";
    static final String PROPOSED = "balance.proposed";
    static final String DECLINED = "balance.declined";
    static final String SHOWN = "balance.shown";

    @Override
    public Set<String> kinds() {
        return Set.of(SCALED, PROPOSED, DECLINED, SHOWN);
    }
}
