package org.shangliang.app.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.platform.CannotStart;
import org.shangliang.app.platform.DemoClock;
import org.shangliang.app.platform.ProgramSettings;
import org.shangliang.app.platform.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the demo district at the first start and tells who may sign in at every start. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.demo")
class DemoStart {
    private final DemoDistrict district;
    private final ProgramSettings settings;
    private final Texts texts;
    private final DemoClock clock;
    private final Supervision supervision;
    private final PrintStream console = System.out;

    DemoStart(DemoDistrict district, ProgramSettings settings, Texts texts, DemoClock clock, Supervision supervision) {
        this.district = district;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
        this.supervision = supervision;
    }

    @EventListener
    @Order(-10)
    void ready(ApplicationReadyEvent event) {
        if (!district.stands()) {
            LocalDate now = settings.now();
            var today = now == null ? DemoClock.FIRST_DAY : now;
            clock.beginPast();
            district.build(today, new Deed(today.minusDays(1), supervision::day));
            clock.endPast();
        }
        if (!clock.pastIsLived()) {
            throw new CannotStart(
                    "The demo district is only half built: an earlier start was interrupted.",
                    "Begin anew with bin/demo reset, or choose another --data directory.");
        }
        console.println(texts.of("demo.accounts"));
    }
}
