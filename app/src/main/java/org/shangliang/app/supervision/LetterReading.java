package org.shangliang.app.supervision;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.AttachmentAccess;
import org.shangliang.app.document.PaperAccess;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.supervision.NewLetter.Addressee;
import org.springframework.stereotype.Component;

/** Who may read which letter: those who supervise its region, and the addressee once it is served. */
@Component
class LetterReading implements AttachmentAccess, PaperAccess {
    private final LetterStore store;
    private final Employers employers;

    LetterReading(LetterStore store, Employers employers) {
        this.store = store;
        this.employers = employers;
    }

    /** The letter, if this person may read it. */
    Optional<LetterView.Head> find(UUID id, Actor actor) {
        return store.find(id).filter(head -> reads(head, actor));
    }

    @Override
    public boolean mayRead(UUID letter, String kind, Actor actor) {
        return find(letter, actor).isPresent();
    }

    @Override
    public boolean mayRead(UUID attachment, Actor actor) {
        return store.keeping(attachment).stream().anyMatch(id -> find(id, actor).isPresent());
    }

    /** Which addressee a person reads letters as; null for those who supervise. */
    static @Nullable Addressee addressee(Actor actor) {
        return switch (actor.role()) {
            case EMPLOYER -> Addressee.EMPLOYER;
            case UNION_CHAIR -> Addressee.UNION;
            case REVIEWER -> Addressee.AUTHORITY;
            case OFFICER, SUPERVISOR, ADMINISTRATOR, REPRESENTATIVE, RECORDER, DELEGATE, WORKER, INSTRUCTOR -> null;
        };
    }

    private boolean reads(LetterView.Head head, Actor actor) {
        var as = addressee(actor);
        boolean admitted = Supervisors.isOne(actor) || as == head.addressee() && head.servedOn() != null;
        return admitted && employers.isWithin(head.employer(), actor.scope());
    }
}
