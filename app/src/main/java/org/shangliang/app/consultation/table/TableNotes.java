package org.shangliang.app.consultation.table;

import java.util.Set;
import java.util.stream.Collectors;
import org.shangliang.app.audit.NoteKinds;
import org.shangliang.app.consultation.Lifecycle;
import org.springframework.stereotype.Component;

/** What happens at the table overtakes nobody who records a step of the case (旁注); each clause guards itself. */
@Component
class TableNotes implements NoteKinds {

    @Override
    public Set<String> kinds() {
        return TableStep.TABLE.edges().stream().map(Lifecycle.Edge::kind).collect(Collectors.toUnmodifiableSet());
    }
}
