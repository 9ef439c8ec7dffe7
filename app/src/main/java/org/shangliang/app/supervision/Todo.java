package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Side;

/**
 * What has to be done next (待办事项): a legal period that runs, or the next step of the stage.
 *
 * @param side whose act it is; null for both
 * @param due the last lawful day; null where the law gives none
 */
public record Todo(
        String duty,
        boolean byStage,
        @Nullable Side side,
        @Nullable LocalDate due,
        boolean overdue,
        List<LegalBasis> basis) {
    public Todo {
        basis = List.copyOf(basis);
    }
}
