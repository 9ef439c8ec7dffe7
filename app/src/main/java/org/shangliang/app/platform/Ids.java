package org.shangliang.app.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers: time-ordered (UUIDv7), or random (v4) where the time of making must not show. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A time-ordered identifier for the given moment. */
    public static UUID ordered(Instant at) {
        long time = at.toEpochMilli() << 16;
        long high = time | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** An identifier that tells nothing. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
