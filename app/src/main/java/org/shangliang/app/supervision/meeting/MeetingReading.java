package org.shangliang.app.supervision.meeting;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.document.AttachmentAccess;
import org.shangliang.app.document.PaperAccess;
import org.shangliang.app.supervision.Supervisors;
import org.springframework.stereotype.Component;

/** The minutes and the scans of a meeting are read by those who supervise its region. */
@Component
class MeetingReading implements PaperAccess, AttachmentAccess {
    private final MeetingStore store;

    MeetingReading(MeetingStore store) {
        this.store = store;
    }

    @Override
    public boolean mayRead(UUID meeting, String kind, Actor actor) {
        return Supervisors.isOne(actor)
                && actor.scope() instanceof Scope.Region(var region)
                && store.find(meeting, region).isPresent();
    }

    @Override
    public boolean mayRead(UUID attachment, Actor actor) {
        return Supervisors.isOne(actor)
                && actor.scope() instanceof Scope.Region(var region)
                && store.keeps(attachment, region);
    }
}
