package org.shangliang.app.audit;

import java.time.LocalDate;
import java.util.UUID;

/** An entry was written to a docket, and the case stands at this stage now; heard within the same transaction. */
public record EntryAppended(
        UUID caseId, long sequence, String kind, String stageBefore, String stage, LocalDate occurredOn) {

    /** Whether the case stood at another stage before. */
    public boolean movedOn() {
        return !stage.equals(stageBefore);
    }
}
