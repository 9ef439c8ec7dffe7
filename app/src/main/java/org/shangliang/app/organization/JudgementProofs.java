package org.shangliang.app.organization;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.AttachmentAccess;
import org.springframework.stereotype.Component;

/** The papers behind a finding on how an employer fares (认定的证明材料) are for whoever sees the employer as an overseer. */
@Component
class JudgementProofs implements AttachmentAccess {
    private final EmployerWriting writing;
    private final Employers employers;

    JudgementProofs(EmployerWriting writing, Employers employers) {
        this.writing = writing;
        this.employers = employers;
    }

    @Override
    public boolean mayRead(UUID attachment, Actor actor) {
        return switch (actor.role()) {
            case OFFICER, SUPERVISOR, INSTRUCTOR, UNION_CHAIR, EMPLOYER ->
                writing.proves(attachment, employers.within(actor.scope(), "p.employer_id"));
            case ADMINISTRATOR, REPRESENTATIVE, RECORDER, DELEGATE, WORKER, REVIEWER -> false;
        };
    }
}
