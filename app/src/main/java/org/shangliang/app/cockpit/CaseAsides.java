package org.shangliang.app.cockpit;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.evaluation.CaseSigns;
import org.shangliang.app.supervision.Reminders;
import org.shangliang.app.supervision.Supervisors;
import org.springframework.stereotype.Component;

/** What the overseeing modules have to say on the page of a case. */
@Component
class CaseAsides {
    private final Reminders reminders;
    private final CaseSigns signs;

    CaseAsides(Reminders reminders, CaseSigns signs) {
        this.reminders = reminders;
        this.signs = signs;
    }

    CasePage.Asides of(Actor actor, UUID caseId, UUID enterprise) {
        var contacts = Supervisors.isOne(actor) ? "/enterprises/" + enterprise + "/contacts" : null;
        return new CasePage.Asides(reminders.of(actor, caseId), signs.of(actor, caseId), contacts);
    }
}
