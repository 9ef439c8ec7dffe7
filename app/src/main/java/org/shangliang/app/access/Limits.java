package org.shangliang.app.access;

import java.time.Instant;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;

/** When passes and codes end, by the machine's time. */
@Component
class Limits {
    private final AccessSettings settings;
    private final ProductClock clock;

    Limits(AccessSettings settings, ProductClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.systemTime().instant();
    }

    /** A browser that was let in at {@code issuedAt} and is used now: a while from now, but never beyond the longest. */
    Instant browserEnds(Instant issuedAt) {
        var idle = now().plus(settings.idle());
        var last = issuedAt.plus(settings.longest());
        return idle.isBefore(last) ? idle : last;
    }

    Instant tokenEnds() {
        return now().plus(settings.token());
    }

    Instant setupEnds() {
        return now().plus(settings.setup());
    }
}
