package org.shangliang.app.platform.web;

import java.time.Duration;

/** More comes at once than can be done (一时太忙): answered 503 with the time after which to come again; nothing was done. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** Tells when to come again. */
    public Busy(Duration retryAfter) {
        super("busy", null, false, false);
        this.retryAfter = retryAfter;
    }

    /** When to come again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
