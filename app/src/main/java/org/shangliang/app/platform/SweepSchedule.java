package org.shangliang.app.platform;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps at start-up, before the program says that it is ready, and every two minutes from then on. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "shangliang.sweep-on-schedule", matchIfMissing = true)
class SweepSchedule {
    private final DailySweeps sweeps;
    private final DemoClock demoClock;
    private final ProgramSettings settings;

    SweepSchedule(DailySweeps sweeps, DemoClock demoClock, ProgramSettings settings) {
        this.sweeps = sweeps;
        this.demoClock = demoClock;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void atStart() {
        sweeps.catchUpUnlessOthersDo();
        if (settings.now() != null) {
            demoClock.advanceTo(settings.now());
        }
    }

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.MINUTES)
    void everyFewMinutes() {
        demoClock.readAgain();
        sweeps.catchUpUnlessOthersDo();
    }
}
