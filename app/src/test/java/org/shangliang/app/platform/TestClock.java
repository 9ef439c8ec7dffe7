package org.shangliang.app.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.test.context.TestComponent;

/** Puts the product's clock on any day, also an earlier one; inject it into a {@code @DatabaseTest}. */
@TestComponent
public class TestClock {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final OffsetClock clock;
    private final ClockStore store;

    TestClock(OffsetClock clock, ClockStore store) {
        this.clock = clock;
        this.store = store;
    }

    /** It is ten in the morning of {@code day}; nothing is swept. Use {@link DemoClock} to let days pass. */
    public void set(LocalDate day) {
        var moment = day.atTime(MORNING).atZone(ProductClock.ZONE).toInstant();
        var offset = Duration.between(clock.systemTime().instant(), moment);
        store.begin(true, Duration.ZERO);
        var stored = store.find().orElseThrow().offset();
        clock.moveTo(store.forward(offset.minus(stored)));
    }
}
