package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YearlyTests {
    private static final LocalDate DAY = LocalDate.of(2022, 4, 23);

    private static Deadline of(String region, String key) {
        return StatuteBook.of(region, ContractKind.WAGE, DAY).yearly(key, DAY);
    }

    @Test
    @DisplayName("浙江第37条：每年向大会报告一次")
    void onceAYearIsOwedWithinTwelveMonths() {
        var deadline = of("33", "report.to_congress");
        assertThat(deadline.due()).isEqualTo("2023-04-23");
        assertThat(deadline.remindOn()).isEqualTo("2023-03-23");
        assertThat(deadline.length()).isEqualTo(12);
        assertThat(deadline.unit()).isEqualTo(PeriodUnit.MONTH);
        assertThat(deadline.binding()).isTrue();
    }

    @Test
    @DisplayName("重庆第30条：工资履行情况每年报告两次")
    void twiceAYearIsOwedWithinSixMonths() {
        var deadline = of("50", "report.wage_performance");
        assertThat(deadline.due()).isEqualTo("2022-10-23");
        assertThat(deadline.basis()).isNotEmpty();
    }

    @Test
    @DisplayName("全国没有规定次数：不给日子，也不编一个")
    void withoutARuleThereIsNoDay() {
        var deadline = of("12", "report.to_congress");
        assertThat(deadline.due()).isNull();
        assertThat(deadline.binding()).isFalse();
        assertThat(deadline.notes()).extracting(Ground::code).containsExactly(GroundCode.DEADLINE_NO_RULE.code());
    }
}
