package org.shangliang.app.congress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A congress or assembly called together (召集): for which round of the draft, when and where, how many are entitled, and
 * when the draft reached them.
 */
public record Convening(
        int round,
        Body body,
        @Nullable String session,
        LocalDate meetingOn,
        @Nullable String place,
        @Nullable Integer entitled,
        @Nullable LocalDate draftDeliveredOn,
        LocalDate convenedOn,
        @Nullable String agenda) {

    /** What the meeting is to deal with (议程), an item a line; nothing was said if empty. */
    public List<String> items() {
        return agenda == null
                ? List.of()
                : agenda.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
