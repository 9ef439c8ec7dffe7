package org.shangliang.app.guidance;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employer in the order of need (重点单位): the score is the sum of its parts, and each part says what it counts for.
 *
 * @param stage of its latest case; {@code NONE} without one
 * @param instructor the capacity that looks after it
 */
record Priority(
        UUID employer,
        String name,
        String region,
        int staff,
        int disputes,
        String stage,
        @Nullable UUID caseId,
        @Nullable UUID instructor,
        int score,
        List<Part> parts) {

    /** What one factor adds. */
    record Part(Factor factor, int points) {}
}
