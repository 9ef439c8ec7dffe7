package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Deadline;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.Side;
import org.shangliang.law.StatuteBook;

/** Whose act it is that has to be done next. */
class NextDutiesTests {
    private static final LocalDate DUE = LocalDate.of(2022, 5, 10);

    @ParameterizedTest
    @CsvSource({"COMMITMENT, EMPLOYER", "COMMITMENT_UNION, WORKERS", "DISCLOSURE, EMPLOYER", "CONGRESS_NOTICE, WORKERS"
    })
    void namesTheSideThatOwesIt(String duty, Side side) {
        var deadline = new Deadline(DUE, DUE, DUE, null, PeriodUnit.CALENDAR_DAY, List.of(), false, List.of());
        var row = new DeadlineRow(UUID.randomUUID(), duty, deadline, null, null);
        assertThat(NextDuties.of("IN_FORCE", Side.WORKERS, List.of(row), DUE.plusDays(1)))
                .singleElement()
                .satisfies(todo -> {
                    assertThat(todo.side()).isEqualTo(side);
                    assertThat(todo.overdue()).isTrue();
                });
    }

    @Test
    @DisplayName("每年一次的履约检查：提醒的日子到了，两方都要办；法律没写几个月一次的，不算逾期")
    void urgesBothSidesToTheYearlyCheckOnceItsTimeHasCome() {
        var own = check(new Deadline(
                DUE.minusYears(1), DUE.minusDays(30), DUE, 12, PeriodUnit.MONTH, List.of(), false, List.of()));
        assertThat(NextDuties.of("IN_FORCE", Side.WORKERS, own, DUE.minusDays(31)))
                .isEmpty();
        assertThat(NextDuties.of("IN_FORCE", Side.WORKERS, own, DUE.minusDays(30)))
                .singleElement()
                .satisfies(todo -> {
                    assertThat(todo.side()).isNull();
                    assertThat(todo.overdue()).isFalse();
                });
        assertThat(NextDuties.of("IN_FORCE", Side.WORKERS, own, DUE.plusDays(1)))
                .noneMatch(Todo::overdue);
        var ruled = StatuteBook.of("330100", ContractKind.COMPREHENSIVE, DUE).yearly("report.to_congress", DUE);
        assertThat(NextDuties.of(
                        "IN_FORCE", Side.WORKERS, check(ruled), DUE.plusYears(1).plusDays(5)))
                .singleElement()
                .matches(Todo::overdue);
    }

    private static List<DeadlineRow> check(Deadline deadline) {
        return List.of(new DeadlineRow(UUID.randomUUID(), "INSPECTION", deadline, null, null));
    }
}
