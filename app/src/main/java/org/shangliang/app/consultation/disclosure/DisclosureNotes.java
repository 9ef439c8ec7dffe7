package org.shangliang.app.consultation.disclosure;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** That information was seen overtakes nobody who records a step (旁注). */
@Component
class DisclosureNotes implements NoteKinds {

    @Override
    public Set<String> kinds() {
        return Set.of("disclosure.opened", "disclosure.read");
    }
}
