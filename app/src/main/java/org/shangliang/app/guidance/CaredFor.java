package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer in an instructor's care: where its case stands, the duty that is due next, and when advice was last given.
 *
 * @param stage {@code NONE} without a case this year
 * @param duty code of the next open deadline
 * @param followUpOn the day agreed on for looking in again
 */
record CaredFor(
        UUID employer,
        String name,
        String region,
        int staff,
        @Nullable UUID caseId,
        String stage,
        @Nullable String duty,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate advisedOn,
        @Nullable LocalDate followUpOn) {}
