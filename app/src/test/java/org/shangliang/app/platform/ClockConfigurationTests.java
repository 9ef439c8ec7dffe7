package org.shangliang.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The clock at the program's start: real, or a demo's day that is stored and never goes back. */
@DatabaseTest
@Transactional
class ClockConfigurationTests {
    private final ClockConfiguration configuration = new ClockConfiguration();

    @Autowired
    ClockStore store;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithoutAClock() {
        jdbc.sql("delete from platform_clock").update();
    }

    @Test
    void keepsTheMachinesTimeWithoutADemo() {
        var clock = configuration.productClock(store, settings(false, false, null));
        assertThat(Duration.between(clock.systemTime().instant(), clock.instant()))
                .isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void beginsTheDemoDistrictWhereItsPastBegins() {
        assertThat(configuration
                        .productClock(store, settings(true, false, null))
                        .today())
                .isEqualTo(DemoClock.HISTORY_FROM);
    }

    @Test
    void beginsADemoOnTheDayThatWasNamed() {
        var day = LocalDate.of(2022, 2, 1);
        assertThat(configuration
                        .productClock(store, settings(false, false, day))
                        .today())
                .isEqualTo(day);
    }

    @Test
    void goesOnWhereTheDemoStood() {
        configuration.productClock(store, settings(true, false, null));
        store.forward(Duration.ofDays(21));
        assertThat(configuration
                        .productClock(store, settings(true, false, null))
                        .today())
                .isEqualTo(DemoClock.HISTORY_FROM.plusDays(21));
    }

    @Test
    void refusesToGoBack() {
        configuration.productClock(store, settings(false, false, DemoClock.FIRST_DAY));
        assertThatThrownBy(() -> configuration.productClock(store, settings(true, false, LocalDate.of(2022, 3, 15))))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The demo already stands on 2022-03-16 and never goes back to 2022-03-15.");
    }

    @Test
    void refusesADemoInProduction() {
        assertThatThrownBy(() -> configuration.productClock(store, settings(true, true, null)))
                .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> configuration.productClock(store, settings(false, true, LocalDate.of(2022, 3, 16))))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void refusesADemosDatabaseInProduction() {
        configuration.productClock(store, settings(true, false, null));
        assertThatThrownBy(() -> configuration.productClock(store, settings(false, true, null)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to a demo");
    }

    @Test
    void refusesADemoDayOnARealDatabase() {
        configuration.productClock(store, settings(false, false, null));
        assertThatThrownBy(() -> configuration.productClock(store, settings(true, false, null)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("false dates");
    }

    private static ProgramSettings settings(boolean demo, boolean production, @Nullable LocalDate now) {
        return new ProgramSettings(Path.of("target/test-data"), demo, production, now);
    }
}
