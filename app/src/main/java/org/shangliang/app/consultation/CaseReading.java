package org.shangliang.app.consultation;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.document.AttachmentAccess;
import org.shangliang.app.document.PaperAccess;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;

/** Whoever may see a case may read its papers and attachments. */
@Component
class CaseReading implements AttachmentAccess, PaperAccess {
    private final CaseStore store;
    private final CaseRoom room;
    private final Dockets dockets;

    CaseReading(CaseStore store, CaseRoom room, Dockets dockets) {
        this.store = store;
        this.room = room;
        this.dockets = dockets;
    }

    @Override
    public boolean mayRead(UUID attachment, Actor actor) {
        return store.casesKeeping(attachment).stream().anyMatch(id -> sees(id, actor));
    }

    @Override
    public boolean mayRead(UUID caseId, String kind, Actor actor) {
        return sees(caseId, actor);
    }

    private boolean sees(UUID caseId, Actor actor) {
        try {
            return room.admits(caseId, dockets.head(caseId), actor);
        } catch (NoSuch elsewhere) {
            return false;
        }
    }
}
