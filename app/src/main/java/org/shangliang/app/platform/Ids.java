package org.shangliang.app.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers: time-ordered (UUIDv7), or random (v4) where the time of making must not show. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long TAIL = 0x3FFFFFFFFFFFFFFFL;

    /** Half of the tail, so that there is room above. */
    private static final long START = 0x1FFFFFFFFFFFFFFFL;

    private static long lastHigh;
    private static long lastTail;

    private Ids() {}

    /** A time-ordered identifier for the given moment; of those made for one moment, the later is the greater. */
    public static synchronized UUID ordered(Instant at) {
        long time = at.toEpochMilli() << 16;
        if ((lastHigh & ~0xFFFFL) == time && lastHigh != 0) {
            lastTail += 1 + (RANDOM.nextInt() & 0xFFFFFFFFL);
        } else {
            lastHigh = time | VERSION | (RANDOM.nextLong() & 0x0FFFL);
            lastTail = RANDOM.nextLong() & START;
        }
        return new UUID(lastHigh, lastTail & TAIL | VARIANT);
    }

    /** An identifier that tells nothing. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
