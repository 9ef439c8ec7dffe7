package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All cases of {@link DeadlineTests} in one test, quick enough to hunt mutations with. */
class DeadlineSweepTests {
    @Test
    @DisplayName("全部期限算例一次算完")
    void countsEveryCase() throws IOException {
        for (var row : rows()) {
            var cells = row.split(",", 9);
            var from = LocalDate.parse(cells[3]);
            var deadline = StatuteBook.of(cells[0], ContractKind.valueOf(cells[1]), from)
                    .deadline(Duty.valueOf(cells[2]), from);
            assertThat(said(deadline.remindOn())).as(row).isEqualTo(cells[4]);
            assertThat(said(deadline.due())).as(row).isEqualTo(cells[5]);
            assertThat(said(deadline.length())).as(row).isEqualTo(cells[6]);
            assertThat(deadline.due() == null || deadline.unit().name().equals(cells[7]))
                    .as(row)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("全部期限算例：前一天、当天不算逾期，后一天逾期")
    void marksOnlyActsAfterTheDueDay() throws IOException {
        for (var row : rows()) {
            var cells = row.split(",", 9);
            var from = LocalDate.parse(cells[3]);
            var book = StatuteBook.of(cells[0], ContractKind.valueOf(cells[1]), from);
            var duty = Duty.valueOf(cells[2]);
            var deadline = book.deadline(duty, from);
            var due = deadline.due();
            assertThat(deadline.lateOn(LocalDate.of(2099, 1, 1))).isEqualTo(due != null);
            if (due != null) {
                assertThat(deadline.lateOn(due)).as(row).isFalse();
                assertThat(book.lateness(duty, deadline, due)).isEmpty();
                assertThat(book.lateness(duty, deadline, due.plusDays(1))
                                .orElseThrow()
                                .arguments())
                        .containsExactly(due.plusDays(1).toString(), due.toString(), "1");
            }
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<String> rows() throws IOException {
        try (var file = Objects.requireNonNull(DeadlineSweepTests.class.getResourceAsStream("/cases/deadlines.csv"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        }
    }
}
