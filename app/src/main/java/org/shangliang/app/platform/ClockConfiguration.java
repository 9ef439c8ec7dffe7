package org.shangliang.app.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the clock when the program starts. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    OffsetClock productClock(ClockStore store, ProgramSettings settings) {
        var clock = new OffsetClock(InstantSource.system());
        if (settings.production() && settings.demoClock()) {
            throw new CannotStart(
                    "--production runs neither with demo data nor with --now.", "Leave out either of the two.");
        }
        store.begin(settings.demoClock(), startOffset(clock, settings));
        var stored = store.find().orElseThrow();
        if (stored.demo() != settings.demoClock()) {
            throw new CannotStart(
                    stored.demo()
                            ? "This database belongs to a demo, whose clock stands on a day of its own."
                            : "This database keeps the real calendar; a demo day would put false dates into its dockets.",
                    stored.demo()
                            ? "Start it as a demo (bin/run without --production and --empty), or on another --data directory."
                            : "Leave out --now and the demo data, or start on another --data directory.");
        }
        clock.moveTo(stored.offset());
        refuseToGoBack(clock, settings);
        return clock;
    }

    private static Duration startOffset(OffsetClock system, ProgramSettings settings) {
        if (!settings.demoClock()) {
            return Duration.ZERO;
        }
        var named = settings.now() == null ? DemoClock.FIRST_DAY : settings.now();
        var start = settings.demo() && DemoClock.HISTORY_FROM.isBefore(named) ? DemoClock.HISTORY_FROM : named;
        return Duration.ofDays(ChronoUnit.DAYS.between(system.today(), start));
    }

    private static void refuseToGoBack(OffsetClock clock, ProgramSettings settings) {
        LocalDate now = settings.now();
        if (now != null && now.isBefore(clock.today())) {
            throw new CannotStart(
                    "The demo already stands on %s and never goes back to %s.".formatted(clock.today(), now),
                    "Leave out --now, name a later day, or begin anew with bin/demo reset.");
        }
    }
}
