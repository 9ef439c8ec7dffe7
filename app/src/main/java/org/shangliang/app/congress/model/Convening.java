package org.shangliang.app.congress.model;

import java.time.LocalDate;
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
        LocalDate convenedOn) {}
