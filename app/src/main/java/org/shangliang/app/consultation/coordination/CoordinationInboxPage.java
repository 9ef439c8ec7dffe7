package org.shangliang.app.consultation.coordination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Due;

/** What waits to be coordinated (待协调), by the days that are left. */
public record CoordinationInboxPage(
        String today, String show, boolean authority, int asked, int running, List<Line> lines) {

    /** One case; without a period yet where it was only asked for. */
    public record Line(
            UUID caseId,
            String employer,
            String number,
            String kind,
            String by,
            String begun,
            String state,
            String tone,
            int points,
            @Nullable Due due,
            @Nullable String ended) {}
}
