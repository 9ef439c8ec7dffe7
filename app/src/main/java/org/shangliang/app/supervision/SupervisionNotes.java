package org.shangliang.app.supervision;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What supervision writes into dockets: notes beside the procedure (旁注). */
@Component
class SupervisionNotes implements NoteKinds {
    static final String URGED = "supervision.urged";
    static final String ISSUED = "supervision.letter.issued";
    static final String SERVED = "supervision.letter.served";
    static final String ANSWERED = "supervision.letter.answered";
    static final String HANDED = "supervision.letter.handed-over";

    @Override
    public Set<String> kinds() {
        return Set.of(
                URGED,
                ISSUED,
                SERVED,
                ANSWERED,
                HANDED,
                CaseNotes.VISITED,
                CaseNotes.MET,
                CaseNotes.MENDED,
                CaseNotes.NOT_YET_MENDED,
                CaseNotes.VERIFIED);
    }
}
