package org.shangliang.app.cockpit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.platform.Outcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Where browser and API meet: a step's name and a tree of input become one command at the case desk. */
@Component
class StepDesk {
    private final CaseDesk desk;
    private final PayloadReader reader;

    StepDesk(CaseDesk desk, PayloadReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    <C extends CaseCommand> Outcome<CaseReceipt> take(
            CaseStep<C, ?> step, UUID id, JsonNode input, Actor actor, @Nullable Long expected) {
        return desk.take(step, id, reader.read(input, step.payload()), actor, expected);
    }
}
