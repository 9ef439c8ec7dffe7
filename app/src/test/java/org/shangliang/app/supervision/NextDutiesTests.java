package org.shangliang.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.law.Deadline;
import org.shangliang.law.PeriodUnit;
import org.shangliang.law.Side;

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
}
