package org.shangliang.app.access;

import java.time.Duration;

/** How long to wait, in words a person can act on. */
final class Waiting {
    private Waiting() {}

    /** Whole minutes, rounded up. */
    static String minutes(Duration wait) {
        return String.valueOf(wait.plusSeconds(59).toMinutes());
    }
}
