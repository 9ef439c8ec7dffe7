package org.shangliang.app.congress.vote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the roll (名册): who is entitled, and whether the notice was acknowledged, the person came, a ballot was given.
 * How somebody came by it is HAND or CODE; what was given is SCREEN or PAPER.
 */
record RollLine(
        int number,
        String name,
        String unit,
        @Nullable UUID accountId,
        boolean hasCode,
        @Nullable String acknowledged,
        @Nullable String present,
        @Nullable String given) {}
