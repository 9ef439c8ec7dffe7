package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BackPlanTests {
    @ParameterizedTest(name = "{6}")
    @CsvFileSource(resources = "/cases/plans.csv", numLinesToSkip = 1)
    void plansBackward(
            String region,
            ContractKind kind,
            LocalDate closing,
            PlanUntil until,
            boolean fastest,
            String steps,
            String title) {
        var book = StatuteBook.of(region, kind, LocalDate.of(2022, 3, 8));
        var plan = fastest ? book.fastestPlan(closing, until) : book.plan(closing, until);
        assertThat(String.join(
                        " ",
                        plan.steps().stream()
                                .map(step -> step.step() + "=" + step.latest())
                                .toList()))
                .isEqualTo(steps);
        assertThat(plan.closing()).isEqualTo(closing);
        assertThat(plan.until()).isEqualTo(until);
        assertThat(plan.fastest()).isEqualTo(fastest);
        assertThat(plan.provisional()).isFalse();
        assertThat(plan.steps())
                .allSatisfy(step -> assertThat(step.basis()).as(step.step()).isNotEmpty());
    }

    @Test
    @DisplayName("倒排到尚未公布放假安排的年份是暂算；没有的步骤查不到")
    void reachesIntoAnUnpublishedYear() {
        var book = StatuteBook.of("12", ContractKind.WAGE, LocalDate.of(2026, 12, 1));
        var plan = book.plan(LocalDate.of(2027, 1, 31), PlanUntil.CONTRACT_SIGNED);
        assertThat(plan.provisional()).isTrue();
        assertThat(plan.latest("IN_FORCE")).isEmpty();
        assertThat(plan.latest("CONTRACT_SIGNED")).contains(LocalDate.of(2027, 1, 31));
    }

    @Test
    @DisplayName("每一步晚一天就赶不上：对方用满期限时的要约日")
    void oneDayLaterIsTooLate() {
        var book = StatuteBook.of("12", ContractKind.WAGE, LocalDate.of(2022, 3, 8));
        var plan = book.plan(LocalDate.of(2022, 3, 31), PlanUntil.OFFER_REPLIED);
        var offered = plan.latest("OFFER_SERVED").orElseThrow();
        assertThat(book.deadline(Duty.REPLY, offered).due()).isEqualTo("2022-03-31");
        assertThat(book.deadline(Duty.REPLY, offered.plusDays(1)).due()).isEqualTo("2022-04-01");
    }
}
