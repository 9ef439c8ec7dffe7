package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every period of every pack, the day before, on and after its end. */
class DeadlineTests {
    @ParameterizedTest(name = "{8}")
    @CsvFileSource(resources = "/cases/deadlines.csv", numLinesToSkip = 1)
    void countsThePeriod(
            String region,
            ContractKind kind,
            Duty duty,
            LocalDate from,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate due,
            @Nullable Integer length,
            @Nullable PeriodUnit unit,
            String title) {
        var deadline = StatuteBook.of(region, kind, from).deadline(duty, from);
        assertThat(deadline.from()).isEqualTo(from);
        assertThat(deadline.remindOn()).isEqualTo(remindOn);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.length()).isEqualTo(length);
        if (unit != null) {
            assertThat(deadline.unit()).isEqualTo(unit);
        }
    }

    @ParameterizedTest(name = "{8}")
    @CsvFileSource(resources = "/cases/deadlines.csv", numLinesToSkip = 1)
    void marksOnlyActsAfterTheDueDay(
            String region,
            ContractKind kind,
            Duty duty,
            LocalDate from,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate due,
            @Nullable Integer length,
            @Nullable PeriodUnit unit,
            String title) {
        var book = StatuteBook.of(region, kind, from);
        var deadline = book.deadline(duty, from);
        if (due == null) {
            assertThat(deadline.lateOn(LocalDate.of(2099, 1, 1))).isFalse();
            assertThat(book.lateness(duty, deadline, LocalDate.of(2099, 1, 1))).isEmpty();
            return;
        }
        assertThat(deadline.lateOn(due.minusDays(1))).isFalse();
        assertThat(deadline.lateOn(due)).isFalse();
        assertThat(deadline.lateOn(due.plusDays(1))).isTrue();
        assertThat(book.lateness(duty, deadline, due)).isEmpty();
        assertThat(book.lateness(duty, deadline, due.plusDays(2)))
                .hasValueSatisfying(ground -> assertThat(ground.arguments())
                        .containsExactly(due.plusDays(2).toString(), due.toString(), "2"));
    }

    @ParameterizedTest(name = "{8}")
    @CsvFileSource(resources = "/cases/deadlines.csv", numLinesToSkip = 1)
    void citesTheArticleOfTheTitle(
            String region,
            ContractKind kind,
            Duty duty,
            LocalDate from,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate due,
            @Nullable Integer length,
            @Nullable PeriodUnit unit,
            String title) {
        var deadline = StatuteBook.of(region, kind, from).deadline(duty, from);
        if (due != null) {
            var first = deadline.basis().getFirst();
            var cited = "《" + first.instrument() + "》" + (first.article().isEmpty() ? "" : "第" + first.article() + "条");
            assertThat(title).startsWith(cited + " ");
        }
    }
}
