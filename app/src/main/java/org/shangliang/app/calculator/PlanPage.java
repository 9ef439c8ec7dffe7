package org.shangliang.app.calculator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Plan;

/** By when must one begin (倒排): the closing day, and both plans once asked. */
public record PlanPage(
        FormValues form,
        List<Option> regions,
        List<Option> kinds,
        List<Option> goals,
        @Nullable Plan robust,
        @Nullable Plan fastest) {

    /** The plans to show, the robust one first; none before the question. */
    public List<Plan> plans() {
        return robust == null || fastest == null ? List.of() : List.of(robust, fastest);
    }
}
