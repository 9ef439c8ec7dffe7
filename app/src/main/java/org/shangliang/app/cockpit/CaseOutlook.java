package org.shangliang.app.cockpit;

import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.model.Accords;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Looks ahead: which steps of a case can be taken today by this person, and what still bars the others. */
@Component
class CaseOutlook {
    private final StepCatalogue steps;
    private final CaseDesk desk;
    private final Accords accords;

    CaseOutlook(StepCatalogue steps, CaseDesk desk, Accords accords) {
        this.steps = steps;
        this.desk = desk;
        this.accords = accords;
    }

    /** One step: permitted, perhaps with remarks, or barred on grounds. */
    record Prospect(String step, boolean permitted, boolean atThisStage, List<Ground> grounds) {}

    /** Whether the case ends in an accord and not in a contract. */
    boolean isAccord(CaseContext context) {
        return accords.isAccord(context.file());
    }

    /** The steps that such a case has; those of another ending are not offered. */
    List<Prospect> of(CaseContext context) {
        var accord = isAccord(context);
        return steps.inOrder().stream()
                .filter(step -> step.aim().fits(accord))
                .map(step -> prospect(step, context))
                .toList();
    }

    /** What stands in the way of a step, whether the case has such a step or not. */
    Prospect of(CaseStep<?, ?> step, CaseContext context) {
        return prospect(step, context);
    }

    private Prospect prospect(CaseStep<?, ?> step, CaseContext context) {
        var name = step.rule().name();
        var now = step.lifecycle().allows(context.stage(), name);
        return switch (desk.foresee(step, context)) {
            case Permitted(var notes) -> new Prospect(name, true, now, notes);
            case Refused(var grounds) -> new Prospect(name, false, now, grounds);
        };
    }
}
