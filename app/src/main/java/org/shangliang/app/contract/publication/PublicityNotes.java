package org.shangliang.app.contract.publication;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What publication writes into dockets beside the procedure (公开与收回). */
@Component
class PublicityNotes implements NoteKinds {
    static final String OPENED = "publicity.opened";
    static final String CLOSED = "publicity.closed";

    @Override
    public Set<String> kinds() {
        return Set.of(OPENED, CLOSED);
    }
}
