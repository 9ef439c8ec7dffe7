package org.shangliang.app.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One change to a campaign (改动记录): what, of which enterprise, from what to what, when and by whom. */
public record Change(
        String what,
        @Nullable String enterprise,
        String before,
        String after,
        Instant at,
        String by,
        @Nullable String reason) {}
