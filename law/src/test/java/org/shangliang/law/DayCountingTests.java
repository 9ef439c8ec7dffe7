package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DayCountingTests {
    private final DayCounting days = new DayCounting(HolidayCalendar.published());

    @ParameterizedTest(name = "民法典第201条：{0}起{1}个工作日到{2}")
    @CsvFileSource(resources = "/cases/working-days.csv", numLinesToSkip = 1)
    void countsWorkingDays(LocalDate start, int length, LocalDate last) {
        assertThat(days.last(start, length, PeriodUnit.WORKING_DAY)).isEqualTo(last);
        assertThat(days.rolled(last)).isEqualTo(last);
    }

    @ParameterizedTest(name = "民法典第203条：{0}起{1}日，{2}顺延到{3}")
    @CsvFileSource(resources = "/cases/calendar-days.csv", numLinesToSkip = 1)
    void rollsCalendarDays(LocalDate start, int length, LocalDate raw, LocalDate rolled) {
        assertThat(days.last(start, length, PeriodUnit.CALENDAR_DAY)).isEqualTo(raw);
        assertThat(days.rolled(raw)).isEqualTo(rolled);
    }

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "/cases/back.csv", numLinesToSkip = 1)
    void countsBackward(LocalDate event, int length, PeriodUnit unit, LocalDate latest, String title) {
        assertThat(days.latestBefore(event, length, unit)).isEqualTo(latest);
    }

    @Test
    @DisplayName("民法典第202条：按月计算到对应日，没有对应日的到月末")
    void monthsEndOnTheCorrespondingDay() {
        assertThat(days.last(LocalDate.of(2022, 1, 31), 1, PeriodUnit.MONTH)).isEqualTo("2022-02-28");
        assertThat(days.last(LocalDate.of(2024, 1, 31), 1, PeriodUnit.MONTH)).isEqualTo("2024-02-29");
        assertThat(days.last(LocalDate.of(2022, 3, 15), 2, PeriodUnit.MONTH)).isEqualTo("2022-05-15");
    }

    @Test
    @DisplayName("调休上班的周末是工作日，放假的周五是休息日")
    void followsTheYearlyNotices() {
        var calendar = HolidayCalendar.published();
        assertThat(calendar.isRestDay(LocalDate.of(2022, 4, 2))).isFalse();
        assertThat(calendar.isRestDay(LocalDate.of(2022, 4, 4))).isTrue();
        assertThat(calendar.isRestDay(LocalDate.of(2022, 3, 12))).isTrue();
        assertThat(calendar.isRestDay(LocalDate.of(2022, 3, 13))).isTrue();
        assertThat(calendar.isRestDay(LocalDate.of(2022, 3, 14))).isFalse();
        assertThat(calendar.isRestDay(LocalDate.of(2022, 12, 31))).isTrue();
    }

    @Test
    @DisplayName("2021年到2026年有放假安排，前后没有")
    void knowsThePublishedYears() {
        assertThat(days.knows(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31)))
                .isTrue();
        assertThat(days.knows(LocalDate.of(2026, 12, 31), LocalDate.of(2021, 1, 1)))
                .isTrue();
        assertThat(days.knows(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)))
                .isFalse();
        assertThat(days.knows(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 1, 1)))
                .isFalse();
    }
}
