package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The written answer to an offer (答复). */
public record Reply(
        Answer answer,
        LocalDate repliedOn,
        @Nullable LocalDate meetingOn,
        @Nullable String place,
        @Nullable String reason,
        boolean late) {

    /** What was answered. */
    public enum Answer {
        /** Agrees to consult at the time proposed (同意). */
        ACCEPT,
        /** Agrees to consult at another time; it is an acceptance (同意，另定时间). */
        OTHER_TIME,
        /** Declines, with a reason (不同意). */
        DECLINE
    }
}
