package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackPlanTests {
    private static final LocalDate CLOSING = LocalDate.of(2022, 3, 31);

    private static StatuteBook tianjin(ContractKind kind) {
        return StatuteBook.of("120000", kind, LocalDate.of(2022, 3, 8));
    }

    @Test
    @DisplayName("天津工资专项，3月31日签订：对方用满五个工作日、资料满5日、议案提前7日，最晚3月10日要约")
    void robustWagePlan() {
        var plan = tianjin(ContractKind.WAGE).plan(CLOSING, PlanUntil.CONTRACT_SIGNED);
        assertThat(plan.latest("OFFER_SERVED")).contains(LocalDate.of(2022, 3, 10));
    }

    @Test
    @DisplayName("天津工资专项，3月31日签订：对方当天答复，最晚3月17日要约")
    void fastestWagePlan() {
        var plan = tianjin(ContractKind.WAGE).fastestPlan(CLOSING, PlanUntil.CONTRACT_SIGNED);
        assertThat(plan.latest("OFFER_SERVED")).contains(LocalDate.of(2022, 3, 17));
    }

    @Test
    @DisplayName("天津综合合同，3月31日签订：对方用满20日答复，最晚3月3日要约")
    void robustComprehensivePlan() {
        var plan = tianjin(ContractKind.COMPREHENSIVE).plan(CLOSING, PlanUntil.CONTRACT_SIGNED);
        assertThat(plan.latest("OFFER_SERVED")).contains(LocalDate.of(2022, 3, 3));
    }

    @Test
    @DisplayName("天津综合合同，3月31日签订：对方当天答复，最晚3月23日要约")
    void fastestComprehensivePlan() {
        var plan = tianjin(ContractKind.COMPREHENSIVE).fastestPlan(CLOSING, PlanUntil.CONTRACT_SIGNED);
        assertThat(plan.latest("OFFER_SERVED")).contains(LocalDate.of(2022, 3, 23));
    }
}
