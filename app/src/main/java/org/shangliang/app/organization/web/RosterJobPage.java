package org.shangliang.app.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.JobView;

/** One roster on its way or done: progress or result, and the rows that were not brought in. */
public record RosterJobPage(
        String id,
        String file,
        String by,
        String at,
        String state,
        String tone,
        boolean open,
        boolean canStartAgain,
        @Nullable String failure,
        JobView job,
        List<Count> counts,
        List<String> ignored,
        List<Row> rows,
        int more) {

    /** A figure of the result. */
    public record Count(String name, int number) {}

    /** A row that was not brought in. */
    public record Row(int number, List<Problem> problems) {}

    /** What is wrong with it. */
    public record Problem(String column, String value, String reason) {}
}
