package org.shangliang.app.organization.roster;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Time-ordered ids like {@code Ids.ordered}, counted within an import instead of drawn anew for every row (编号). */
final class RowIds {
    private static final int PER_MILLISECOND = 4096;

    private final long begun;
    private final SplittableRandom random = new SplittableRandom();
    private int count;

    RowIds(Instant at) {
        this.begun = at.toEpochMilli();
    }

    UUID next() {
        long high = (begun + count / PER_MILLISECOND) << 16 | 0x7000L | count % PER_MILLISECOND;
        count++;
        return new UUID(high, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
