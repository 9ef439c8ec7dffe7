package org.shangliang.app.guidance;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What guidance writes into dockets: notes beside the procedure (旁注). */
@Component
class GuidanceNotes implements NoteKinds {
    static final String ADVICE = "advice.given";

    @Override
    public Set<String> kinds() {
        return Set.of(ADVICE);
    }
}
