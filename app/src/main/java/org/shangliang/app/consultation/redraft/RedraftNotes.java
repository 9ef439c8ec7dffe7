package org.shangliang.app.consultation.redraft;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What chiefs write into dockets about clauses already agreed: notes beside the procedure (旁注). */
@Component
class RedraftNotes implements NoteKinds {
    static final String OFFERED = "redraft.offered";
    static final String REFUSED = "redraft.refused";

    @Override
    public Set<String> kinds() {
        return Set.of(OFFERED, REFUSED);
    }
}
