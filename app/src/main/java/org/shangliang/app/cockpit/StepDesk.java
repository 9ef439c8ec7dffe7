package org.shangliang.app.cockpit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Where browser and API meet: a step's name and a tree of input become one command at the case desk. */
@Component
public class StepDesk {
    private final CaseDesk desk;
    private final StepCatalogue steps;
    private final PayloadReader reader;

    StepDesk(CaseDesk desk, StepCatalogue steps, PayloadReader reader) {
        this.desk = desk;
        this.steps = steps;
        this.reader = reader;
    }

    /** Takes a step by its name, with the payload as JSON text. */
    public Outcome<CaseReceipt> take(String step, UUID id, String json, Actor actor) {
        return take(steps.get(step), id, reader.tree(json), actor, null);
    }

    /** Takes a step by its name, unless the docket has grown beyond the length that was seen. */
    Outcome<CaseReceipt> take(String step, UUID id, JsonNode input, Actor actor, @Nullable Long expected) {
        return take(steps.get(step), id, input, actor, expected);
    }

    <C extends CaseCommand> Outcome<CaseReceipt> take(
            CaseStep<C, ?> step, UUID id, JsonNode input, Actor actor, @Nullable Long expected) {
        return desk.take(step, id, reader.read(input, step.payload()), actor, expected);
    }

    <C extends CaseCommand> Ruling rehearse(CaseStep<C, ?> step, UUID id, JsonNode input, Actor actor) {
        return desk.rehearse(step, id, reader.read(input, step.payload()), actor);
    }

    JsonNode tree(@Nullable String body) {
        return reader.tree(body == null ? "" : body);
    }

    <T> T read(@Nullable String body, Class<T> type) {
        return reader.read(tree(body), type);
    }

    <T> T read(JsonNode input, Class<T> type) {
        return reader.read(input, type);
    }
}
