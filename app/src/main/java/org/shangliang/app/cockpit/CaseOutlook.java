package org.shangliang.app.cockpit;

import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Looks ahead: which steps of a case can be taken today by this person, and what still bars the others. */
@Component
class CaseOutlook {
    private final StepCatalogue steps;
    private final CaseDesk desk;

    CaseOutlook(StepCatalogue steps, CaseDesk desk) {
        this.steps = steps;
        this.desk = desk;
    }

    /** One step: permitted, perhaps with remarks, or barred on grounds. */
    record Prospect(String step, boolean permitted, boolean atThisStage, List<Ground> grounds) {}

    List<Prospect> of(CaseContext context) {
        return steps.inOrder().stream().map(step -> prospect(step, context)).toList();
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
