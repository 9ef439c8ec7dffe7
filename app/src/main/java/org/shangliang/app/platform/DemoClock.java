package org.shangliang.app.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Moves the clock of a demo (演示时钟) forward, one day after the other, so that everything falls due as it would have
 * done in life. It never goes back.
 */
@Component
public class DemoClock {
    /** The day on which the demo district begins. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 16);

    /** The day from which the district's history is lived through when it is built. */
    static final LocalDate HISTORY_FROM = LocalDate.of(2022, 1, 4);

    private static final int LONGEST_WAY = 3660;

    private final OffsetClock clock;
    private final ClockStore store;
    private final DailySweeps sweeps;

    DemoClock(OffsetClock clock, ClockStore store, DailySweeps sweeps) {
        this.clock = clock;
        this.store = store;
        this.sweeps = sweeps;
    }

    /** Whether this program runs a demo, so that the clock may be moved. */
    public boolean movable() {
        return store.find().map(ClockStore.StoredClock::demo).orElse(false);
    }

    /** Whether the demo's past was built to its end; a start that was interrupted leaves half of it. */
    public boolean pastIsLived() {
        return store.lived();
    }

    /** From now on the days that pass are the user's. */
    public void endPast() {
        store.markLived();
    }

    /** Lets {@code days} days pass and does each day's work; the new today. */
    public LocalDate advance(int days) {
        if (!movable()) {
            throw new IllegalStateException("only the clock of a demo can be moved");
        }
        if (days < 0 || days > LONGEST_WAY) {
            throw new IllegalArgumentException("between 0 and " + LONGEST_WAY + " days, not " + days);
        }
        sweeps.catchUp();
        for (var day = 0; day < days; day++) {
            clock.moveTo(store.forward(Duration.ofDays(1)));
            sweeps.catchUp();
        }
        return clock.today();
    }

    /** Takes over what another node did to the clock. */
    void readAgain() {
        store.find().ifPresent(stored -> clock.moveTo(stored.offset()));
    }

    /** Goes on to a day that is not before today; the new today. */
    LocalDate advanceTo(LocalDate day) {
        return advance(Math.toIntExact(ChronoUnit.DAYS.between(clock.today(), day)));
    }
}
