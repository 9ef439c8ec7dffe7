package org.shangliang.app.supervision.visit;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.document.AttachmentAccess;
import org.shangliang.app.organization.Employers;
import org.springframework.stereotype.Component;

/** The photos of a visit are seen by those who supervise its region. */
@Component
class VisitPhotos implements AttachmentAccess {
    private final VisitStore store;
    private final Employers employers;

    VisitPhotos(VisitStore store, Employers employers) {
        this.store = store;
        this.employers = employers;
    }

    @Override
    public boolean mayRead(UUID attachment, Actor actor) {
        return (actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR)
                && store.keeps(attachment, employers.within(actor.scope(), "v.employer_id"));
    }
}
