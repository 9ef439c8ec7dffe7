package org.shangliang.app.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's time, moved by an offset that is zero outside of a demo. */
final class OffsetClock implements ProductClock {
    private final InstantSource system;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    OffsetClock(InstantSource system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset.get());
    }

    @Override
    public InstantSource systemTime() {
        return system;
    }

    void moveTo(Duration newOffset) {
        offset.set(newOffset);
    }
}
