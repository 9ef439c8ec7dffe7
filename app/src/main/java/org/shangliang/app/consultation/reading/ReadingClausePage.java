package org.shangliang.app.consultation.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/** The remarks on one clause, as the union sorts and answers them (逐条意见整理). */
public record ReadingClausePage(
        CaseTitle title,
        int number,
        String name,
        String original,
        int last,
        List<Line> remarks,
        List<Option> stances,
        List<Option> outcomes,
        List<Option> reasons,
        String answered,
        FormValues form) {

    /** A remark. */
    public record Line(
            String id,
            String value,
            String stance,
            String body,
            @Nullable String takenDown) {}
}
