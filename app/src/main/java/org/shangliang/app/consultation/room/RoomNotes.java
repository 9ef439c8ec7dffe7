package org.shangliang.app.consultation.room;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.audit.EntryAppended;
import org.shangliang.app.audit.NoteKinds;
import org.shangliang.app.consultation.Lifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in the room overtakes nobody who records a step (旁注); whatever happens in talks rings in the room. */
@Component
class RoomNotes implements NoteKinds {
    private static final Set<String> TALKS = Set.of("ACCEPTED", "NEGOTIATING", "SUSPENDED", "COORDINATING", "AGREED");

    private final RoomStore store;

    RoomNotes(RoomStore store) {
        this.store = store;
    }

    @Override
    public Set<String> kinds() {
        return RoomStep.TABLE.edges().stream().map(Lifecycle.Edge::kind).collect(Collectors.toUnmodifiableSet());
    }

    @EventListener
    void on(EntryAppended entry) {
        if (TALKS.contains(entry.stage())) {
            UUID id = entry.caseId();
            store.ring(id);
        }
    }
}
