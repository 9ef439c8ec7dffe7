package org.shangliang.app.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** When a working day of the past begins. */
    public static final LocalTime OPENING = LocalTime.of(8, 30);

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

    /** The past begins when the office opens, whatever the hour at which the program was started. */
    public void beginPast() {
        place(clock.today(), OPENING);
        sweeps.catchUp();
    }

    /** Lets the past go on to an hour of a day; the work of each day is done when it opens. */
    public void live(LocalDate day, LocalTime hour) {
        if (pastIsLived()) {
            throw new IllegalStateException("the past of the demo is lived already");
        }
        while (clock.today().isBefore(day)) {
            place(clock.today().plusDays(1), OPENING);
            sweeps.catchUp();
        }
        if (clock.instant().isBefore(moment(day, hour))) {
            place(day, hour);
        }
    }

    /** From now on the days that pass are the user's, and their hours, if they are later, the machine's. */
    public void endPast() {
        var today = clock.today();
        var hour = LocalTime.ofInstant(clock.systemTime().instant(), ProductClock.ZONE);
        if (clock.instant().isBefore(moment(today, hour))) {
            place(today, hour);
        }
        store.markLived();
    }

    private void place(LocalDate day, LocalTime hour) {
        var way = Duration.between(clock.instant(), moment(day, hour));
        clock.moveTo(store.forward(way.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)));
    }

    private static Instant moment(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(ProductClock.ZONE).toInstant();
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
