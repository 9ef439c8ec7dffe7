package org.shangliang.app.supervision.contact;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.supervision.Supervisors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of contacts with one enterprise (联系记录), for those who supervise its region. */
@Component
public class Contacts {
    private static final int MOST = 500;

    private final ContactStore store;
    private final Employers employers;

    Contacts(ContactStore store, Employers employers) {
        this.store = store;
        this.employers = employers;
    }

    /** All contacts, the latest first. */
    @Transactional(readOnly = true)
    public List<Contact> of(UUID employer, Actor actor) {
        Supervisors.admit(actor);
        if (!employers.isWithin(employer, actor.scope())) {
            throw new NoSuch("employer");
        }
        return store.of(employer, MOST);
    }
}
