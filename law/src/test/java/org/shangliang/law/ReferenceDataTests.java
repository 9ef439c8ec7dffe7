package org.shangliang.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTests {
    @ParameterizedTest(name = "天津最低工资：{0}为{1}分")
    @CsvSource({
        "1995-01-01,21000",
        "2021-06-30,205000",
        "2021-07-01,218000",
        "2022-03-08,218000",
        "2023-10-31,218000",
        "2023-11-01,232000",
        "2025-08-31,232000",
        "2025-09-01,251000"
    })
    void minimumWageOfTheDay(LocalDate on, long fen) {
        assertThat(MinimumWages.on("120116", on).orElseThrow().fenPerMonth()).isEqualTo(fen);
    }

    @Test
    @DisplayName("最低工资：小时标准、文号、来源；没有读到的地区和年份没有")
    void minimumWageDetails() {
        var wage = MinimumWages.on("12", LocalDate.of(2022, 3, 8)).orElseThrow();
        assertThat(wage.fenPerHourPartTime()).isEqualTo(2260);
        assertThat(wage.document()).isNull();
        assertThat(wage.source()).startsWith("seen");
        assertThat(wage.from()).isEqualTo("2021-07-01");
        assertThat(MinimumWages.on("12", LocalDate.of(2023, 11, 1))
                        .orElseThrow()
                        .document())
                .contains("津人社规字");
        assertThat(MinimumWages.on("12", LocalDate.of(1996, 1, 1)).orElseThrow().fenPerHourPartTime())
                .isNull();
        assertThat(MinimumWages.on("12", LocalDate.of(1994, 12, 31))).isEmpty();
        assertThat(MinimumWages.on("31", LocalDate.of(2022, 3, 8))).isEmpty();
    }

    @Test
    @DisplayName("工资指导线：读到的才有，年份存疑的标出，没有年份的不用")
    void guidelinesOfTheYear() {
        var line = WageGuidelines.on("120116", 2014).orElseThrow();
        assertThat(line.base()).isEqualByComparingTo("13");
        assertThat(line.lower()).isEqualByComparingTo("4");
        assertThat(line.upper()).isEqualByComparingTo("22");
        assertThat(line.industries())
                .containsEntry("住宿和餐饮业", new BigDecimal("11.7"))
                .hasSize(6);
        assertThat(line.certain()).isTrue();
        assertThat(line.source()).startsWith("seen");
        assertThat(WageGuidelines.on("12", 2022).orElseThrow().base()).isNull();
        assertThat(WageGuidelines.on("12", 2023).orElseThrow().industries()).isEmpty();
        assertThat(WageGuidelines.on("12", 2019).orElseThrow().certain()).isFalse();
        assertThat(WageGuidelines.on("12", 2021)).isEmpty();
        assertThat(WageGuidelines.on("33", 2014)).isEmpty();
    }

    @Test
    @DisplayName("集体合同规定第8条：十五个标题，次序不变")
    void fifteenHeadings() {
        assertThat(Topics.headings())
                .hasSize(15)
                .extracting(Topic::code)
                .startsWith("T01", "T02")
                .endsWith("T15");
        var pay = Topics.heading("T01.4").orElseThrow();
        assertThat(pay.name()).isEqualTo("劳动报酬");
        assertThat(pay.basis())
                .containsExactly(
                        new LegalBasis("集体合同规定", "8(1)", RuleStatus.SEEN),
                        new LegalBasis("集体合同规定", "9", RuleStatus.SEEN));
        assertThat(pay.subTopics()).hasSize(7);
        assertThat(Topics.heading("T10").orElseThrow().basis().getFirst().status())
                .isEqualTo(RuleStatus.MEMORY);
        assertThat(Topics.heading("T99")).isEmpty();
    }

    @Test
    @DisplayName("标题和小项的编号各有名称；认不出的编号就是它自己")
    void codesHaveNames() {
        assertThat(Topics.name("T01")).isEqualTo("劳动报酬");
        assertThat(Topics.name("T01.4")).isEqualTo("工资调整办法");
        assertThat(Topics.name("T99")).isEqualTo("T99");
        assertThat(List.of("T01", "T01.4")).allMatch(Topics::isKnown);
        assertThat(List.of("T99", "T01.99")).noneMatch(Topics::isKnown);
    }

    @Test
    @DisplayName("通知第二部分：三种经营状况和新就业形态各有推荐议题，都能对上法定标题")
    void agendasMatchTheHeadings() {
        for (var situation : AgendaSituation.values()) {
            var agenda = Topics.agenda(situation);
            assertThat(agenda.topics()).isNotEmpty();
            assertThat(agenda.codes())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(Topics.heading(code)).isPresent());
        }
        assertThat(Topics.agenda(AgendaSituation.PROSPERING).guideline()).isEqualTo("base_to_upper");
        assertThat(Topics.agenda(AgendaSituation.STRUGGLING).floor()).isEqualTo("minimum_wage");
        assertThat(Topics.agenda(AgendaSituation.NEW_FORMS).topics()).contains("计件单价", "订单分配");
        assertThat(Topics.agenda(AgendaSituation.STEADY).name()).isEqualTo("生产经营效益一般");
    }

    @Test
    @DisplayName("专项合同内容、工资参考因素、天津十项")
    void listsOfContents() {
        assertThat(Topics.contents(ContractKind.SAFETY)).hasSize(9).contains("培训");
        assertThat(Topics.contents(ContractKind.WOMEN)).hasSize(6).contains("四期保护");
        assertThat(Topics.contents(ContractKind.WAGE)).isEmpty();
        assertThat(Topics.wageFactors()).hasSize(9);
        assertThat(Topics.tianjinWageSubjects())
                .hasSize(10)
                .allSatisfy(subject -> assertThat(subject.codes())
                        .isNotEmpty()
                        .allSatisfy(code -> assertThat(Topics.heading(code)).isPresent()));
    }

    @ParameterizedTest(name = "“{0}”归入{1}")
    @CsvSource({
        "今年能不能涨工资,T01.4",
        "加班费没有算对,T01.3",
        "加班太多,T02.2",
        "食堂的饭菜,T05.2",
        "随便说说,T15.1",
        "希望裁员时有补偿金,T10.2",
        "粉尘和噪音都大,T04.2",
        "培训和学费报销,T07.2",
        "通风、手套和口罩,T04.4",
        "通风和手套,T04.2",
        "手套、口罩和更衣室,T05.2",
        "安全责任、手套和口罩,T04.1"
    })
    void sortsASuggestion(String words, String code) {
        assertThat(Topics.suggest(words).code()).isEqualTo(code);
    }
}
