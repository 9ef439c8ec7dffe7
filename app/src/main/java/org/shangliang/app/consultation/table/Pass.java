package org.shangliang.app.consultation.table;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/**
 * One pass at a clause (轮次稿): the whole text a side proposes, why, and to which earlier pass it answers.
 *
 * @param deal the number of the package the pass belongs to, if it does
 */
public record Pass(
        int number,
        Side side,
        UUID account,
        String name,
        String text,
        @Nullable String reason,
        int answers,
        @Nullable Integer deal,
        Instant at) {}
