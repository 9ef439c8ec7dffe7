package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Employers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reminders of the federation (总工会提醒) as those see them whose duty it is, until the duty is done. */
@Component
public class Reminders {
    private final UrgingStore store;
    private final Employers employers;

    Reminders(UrgingStore store, Employers employers) {
        this.store = store;
        this.employers = employers;
    }

    /** One reminder: which enterprise, what to do, by when, and when it was last sent. */
    public record Reminder(
            String enterprise,
            UUID employer,
            @Nullable UUID caseId,
            String duty,
            @Nullable LocalDate due,
            LocalDate on) {}

    /** The open reminders of a person. */
    @Transactional(readOnly = true)
    public List<Reminder> of(Actor actor) {
        return find(actor, null);
    }

    /** The open reminders of a person about one case. */
    @Transactional(readOnly = true)
    public List<Reminder> of(Actor actor, UUID caseId) {
        return find(actor, caseId);
    }

    private List<Reminder> find(Actor actor, @Nullable UUID caseId) {
        var scope = employers.within(actor.scope(), "r.employer_id");
        return switch (actor.role()) {
            case UNION_CHAIR -> store.open(scope, "WORKERS", caseId);
            case EMPLOYER -> store.open(scope, "EMPLOYER", caseId);
            case OFFICER, SUPERVISOR, INSTRUCTOR -> caseId == null ? List.of() : store.open(scope, null, caseId);
            case ADMINISTRATOR, REPRESENTATIVE, RECORDER, DELEGATE, WORKER, REVIEWER -> List.of();
        };
    }
}
