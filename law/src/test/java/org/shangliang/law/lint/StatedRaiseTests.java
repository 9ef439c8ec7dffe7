package org.shangliang.law.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedRaiseTests {

    @ParameterizedTest
    @DisplayName("写明人人涨多少的，读得出百分比、金额、一年发几个月、连续几年")
    @CsvSource(
            delimiter = '|',
            value = {
                "职工月平均工资比上年增长 6%，一线岗位增长不低于平均水平。|6|0|12|1",
                "自合同生效当月起，职工月平均工资比上年增长6.5％。|6.5|0|12|1",
                "全体职工工资普涨百分之五。|5|0|12|1",
                "2022年职工平均工资增幅不低于8%。|8|0|12|1",
                "从2022年5月1日起，在岗职工每人每月增加100元。|0|100|8|1",
                "人人涨5%，再加100元/月。|5|100|12|1",
                "从5月起，职工平均工资增长6%，每人每月再加100元。|6|100|8|1",
                "人均月工资上调二百元|0|200|12|1",
                "职工工资在现有基础上提高3%并每人每月增加1,200.50元。|3|1200.5|12|1",
                "2022年职工平均工资增长5%（百分之五）。|5|0|12|1",
                "三年内每年职工平均工资增长4%。|4|0|12|3",
                "7月起职工工资下调10%。|-10|0|6|1",
                "每人每月工资降低50元。|0|-50|12|1"
            })
    void readsOneFigureForEverybody(String clause, BigDecimal percent, BigDecimal yuan, int months, int years) {
        assertThat(StatedRaise.in(clause)).hasValueSatisfying(raise -> {
            assertThat(raise.percent()).isEqualByComparingTo(percent);
            assertThat(raise.yuan()).isEqualByComparingTo(yuan);
            assertThat(raise.months()).isEqualTo(months);
            assertThat(raise.years()).isEqualTo(years);
        });
    }

    @ParameterizedTest
    @DisplayName("没写数、写了不止一个数、只管一部分人或者一部分钱的，不猜")
    @ValueSource(
            strings = {
                "职工工资正常增长。",
                "每月10日前发放工资。",
                "超过一个工资支付周期的，按本人上年月平均工资的80%支付。",
                "职工平均工资增长5%，其中一线岗位增长8%。",
                "职工平均工资增长6%，一线岗位不低于7%。",
                "职工平均工资增长5%（百分之六）。",
                "第一年增长5%，第二年增长6%。",
                "职工平均工资增长5%至8%。",
                "一线职工工资增长6%。",
                "工资总额增长6%。",
                "基本工资提高5%。",
                "夜班津贴每班增加10元。",
                "职工平均工资增长5%，夜班津贴增加10元。",
                "职工月工资提高到6000元。",
                "每人每年增加1200元。",
                "职工平均工资增长5%。职工平均工资增长6%。",
                "从5月起职工工资增长5%，从9月起调整到位。",
                "职工工资不得降低5%。",
                "职工工资增长两成。",
                ""
            })
    void doesNotGuess(String clause) {
        assertThat(StatedRaise.in(clause)).isEmpty();
    }

    @Test
    @DisplayName("再长再怪的文字也马上读完")
    void readsLongNonsenseAtOnce() {
        var clause = "职工每月每年平均工资".repeat(800) + "x";
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> StatedRaise.in(clause));
    }
}
