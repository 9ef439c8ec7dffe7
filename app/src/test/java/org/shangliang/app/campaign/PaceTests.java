package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The arithmetic of plan, actual and forecast. */
class PaceTests {
    private static final LocalDate NOTICE = LocalDate.of(2022, 3, 1);

    @Test
    void plansAStraightLineFromNoticeToClosingUnlessToldOtherwise() {
        var straight = pace(6, Map.of(), Map.of());
        assertThat(straight.planned(NOTICE)).isZero();
        assertThat(straight.planned(NOTICE.plusDays(5))).isEqualTo(50);
        assertThat(straight.planned(NOTICE.plusDays(10))).isEqualTo(100);
        assertThat(straight.planned(NOTICE.plusDays(30))).isEqualTo(100);
        var bent = pace(6, Map.of(), Map.of(NOTICE.plusDays(5), 20));
        assertThat(bent.planned(NOTICE.plusDays(4))).isEqualTo(16);
        assertThat(bent.planned(NOTICE.plusDays(7))).isEqualTo(52);
    }

    @Test
    void forecastsFromTheFullDaysBeforeTodayWithTheirSlowAndFastEnds() {
        // five full days: 1, 2, 3, 4, 10; five days left counting today
        var done = days(1, 2, 3, 4, 10);
        var forecast = pace(6, done, Map.of()).forecast();
        assertThat(forecast).isEqualTo(new Pace.Forecast(20 + 10, 20 + 20, 20 + 28, 5, 20));
    }

    @Test
    void neverForecastsMoreThanThereAreNorLessThanThereIs() {
        var fast =
                Objects.requireNonNull(pace(6, days(0, 0, 30, 30, 30), Map.of()).forecast());
        assertThat(fast.high()).isEqualTo(100);
        assertThat(fast.low()).isBetween(90, 100);
    }

    @Test
    void saysNothingBeforeThreeFullDaysAndAfterTheClosing() {
        assertThat(pace(3, Map.of(), Map.of()).forecast()).isNull();
        assertThat(pace(4, Map.of(), Map.of()).forecast()).isNotNull();
        assertThat(pace(11, Map.of(), Map.of()).forecast()).isNull();
    }

    @Test
    void addsUpByTheRealDaysAndLeavesDaysToComeEmpty() {
        var before = new TreeMap<LocalDate, Integer>(days(1, 2));
        before.put(NOTICE.minusDays(4), 7);
        var days = pace(2, before, Map.of()).days();
        assertThat(days).hasSize(11);
        assertThat(days.getFirst().completed()).isEqualTo(7);
        assertThat(days.get(2).completed()).isEqualTo(10);
        assertThat(days.get(3).completed()).isNull();
    }

    private static Map<LocalDate, Integer> days(int... counts) {
        var days = new TreeMap<LocalDate, Integer>();
        for (int i = 0; i < counts.length; i++) {
            days.put(NOTICE.plusDays(i + 1L), counts[i]);
        }
        return days;
    }

    private static Pace pace(int day, Map<LocalDate, Integer> done, Map<LocalDate, Integer> points) {
        return new Pace(NOTICE, NOTICE.plusDays(10), NOTICE.plusDays(day), 100, Map.of(), done, points);
    }
}
