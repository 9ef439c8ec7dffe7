package org.shangliang.app.consultation.reading;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What a reading writes into dockets: notes beside the procedure (旁注); never a remark or its time. */
@Component
class ReadingNotes implements NoteKinds {
    static final String OPENED = "reading.opened";
    static final String CHANGED = "reading.changed";
    static final String ANSWERED = "reading.answered";
    static final String TAKEN_DOWN = "reading.taken-down";

    @Override
    public Set<String> kinds() {
        return Set.of(OPENED, CHANGED, ANSWERED, TAKEN_DOWN);
    }
}
