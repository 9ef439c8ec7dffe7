package org.shangliang.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.platform.DemoClock;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.TestClock;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's past is lived in working hours, whenever the program was started. */
@DatabaseTest
class HistoryTests {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 17);

    @Autowired
    History history;

    @Autowired
    DemoClock demo;

    @Autowired
    ProductClock clock;

    @Autowired
    TestClock time;

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ProductClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    @DisplayName("演示里的事都发生在上班时间，次序不变；夜里启动也一样")
    void livesItsDaysInWorkingHours() {
        time.set(FIRST);
        demo.beginPast();
        var told = new ArrayList<LocalDateTime>();
        Runnable tells = () -> told.add(now());
        var days = List.of(FIRST, FIRST, FIRST, FIRST.plusDays(2), FIRST.plusDays(5), FIRST.plusDays(5));
        history.live(List.of(), days.stream().map(day -> new Deed(day, tells)).toList(), FIRST.plusDays(5));
        assertThat(told)
                .containsExactly(
                        FIRST.atTime(8, 30),
                        FIRST.atTime(11, 30),
                        FIRST.atTime(14, 30),
                        FIRST.plusDays(2).atTime(8, 30),
                        FIRST.plusDays(5).atTime(8, 30),
                        FIRST.plusDays(5).atTime(9, 0));
        assertThat(now().toLocalTime()).isBefore(LocalTime.of(9, 1));
    }
}
