package org.shangliang.app.cockpit;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json31;
import java.util.Set;
import org.shangliang.app.consultation.CaseCommand;

/** Schemas of payloads; a part of a payload is named after its step, since several steps have parts of the same name. */
final class StepSchemas extends TypeNameResolver {
    private static final String SUFFIX = "Step";

    private StepSchemas() {}

    static ModelConverters converters() {
        var converters = new ModelConverters(true);
        converters.addConverter(new ModelResolver(Json31.mapper(), new StepSchemas()).openapi31(true));
        return converters;
    }

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var step = type.getEnclosingClass();
        var name = super.nameForClass(type, options);
        if (step == null || CaseCommand.class.isAssignableFrom(type)) {
            return name;
        }
        var outer = step.getSimpleName();
        return (outer.endsWith(SUFFIX) ? outer.substring(0, outer.length() - SUFFIX.length()) : outer) + name;
    }
}
