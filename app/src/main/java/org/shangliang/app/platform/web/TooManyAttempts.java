package org.shangliang.app.platform.web;

import java.time.Duration;

/** Too many attempts in a short time (试得太多): answered 429 with the time to wait. */
public final class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** Tells how long to wait. */
    public TooManyAttempts(Duration retryAfter) {
        super("too many attempts", null, false, false);
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
