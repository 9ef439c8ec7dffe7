package org.shangliang.app.contract.performance;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.document.AttachmentAccess;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;

/** Whoever may see the case may read the evidence of what was done. */
@Component
class EvidenceReading implements AttachmentAccess {
    private final CommitmentStore store;
    private final Consultations consultations;

    EvidenceReading(CommitmentStore store, Consultations consultations) {
        this.store = store;
        this.consultations = consultations;
    }

    @Override
    public boolean mayRead(UUID attachment, Actor actor) {
        return store.casesKeeping(attachment).stream().anyMatch(id -> sees(id, actor));
    }

    private boolean sees(UUID caseId, Actor actor) {
        try {
            consultations.look(caseId, actor);
            return true;
        } catch (NoSuch elsewhere) {
            return false;
        }
    }
}
