package org.shangliang.app.consultation.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.opinion.TakedownReason;

/**
 * A worker's remark on a clause (逐条意见), as the union has sorted it; nobody's name belongs to it.
 *
 * @param takenDown why it is no longer counted, if it was taken down
 */
public record Remark(
        UUID id,
        int batch,
        int clause,
        Stance stance,
        String body,
        @Nullable TakedownReason takenDown) {}
