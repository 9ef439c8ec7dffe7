package org.shangliang.app.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Duty;
import org.shangliang.law.PeriodUnit;

class CalculatorPageTests {
    private static final String TIANJIN = "jurisdiction=120000&kind=WAGE";

    @Test
    @DisplayName("首页：五件事各有入口，旧地址转来")
    void opensTheDoors() {
        var page = Slice.page("/calculator", 200);
        assertThat(page.select("h1").text()).isEqualTo("法定期限与表决计算器");
        assertThat(page.select("a.door").eachAttr("href"))
                .containsExactly(
                        "/calculator/deadline",
                        "/calculator/adoption",
                        "/calculator/plan",
                        "/calculator/sides",
                        "/calculator/clauses",
                        "/pay/mine",
                        "/calculator/credit-code");
        var old = Slice.answer(get("/law/calculator"));
        assertThat(old.getStatus()).isEqualTo(303);
        assertThat(old.getHeader("Location")).isEqualTo("/calculator");
    }

    @ParameterizedTest(name = "{0}：没问之前没有答案，没有脚本也能提交")
    @ValueSource(strings = {"deadline", "adoption", "plan", "sides", "credit-code"})
    void asksFirst(String tool) {
        var page = Slice.page("/calculator/" + tool, 200);
        assertThat(page.select("#answer")).isEmpty();
        assertThat(page.select("form[method=get]").attr("action")).isEqualTo("/calculator/" + tool);
        assertThat(page.select("main form button[type=submit]")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.select("main input:not([type=hidden]):not([type=radio]), main select"))
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    }

    @Test
    @DisplayName("期限页：先选好天津、工资，日期是当天")
    void startsWithTheUsual() {
        var page = Slice.page("/calculator/deadline", 200);
        assertThat(page.select("select[name=jurisdiction] option[selected]").val())
                .isEqualTo("120000");
        assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("WAGE");
        assertThat(page.select("input[name=from]").val()).isEqualTo("2022-03-16");
    }

    @Test
    @DisplayName("期限页：日期旁边有依据，没核实的标待核实")
    void showsTheDateWithItsArticle() {
        var page = Slice.page("/calculator/deadline?" + TIANJIN + "&duty=FILE&from=2022-03-24", 200);
        assertThat(page.select("#result").text()).isEqualTo("最晚 2022年4月6日");
        assertThat(page.select("#result time").attr("datetime")).isEqualTo("2022-04-06");
        assertThat(page.select("#answer .ft .law").text())
                .contains("《集体合同规定》第42条", "《工资集体协商试行办法》第21条", "《天津市企业工资集体协商条例》（待核实）");
        assertThat(page.select("#answer").text()).contains("2022年3月31日", "10日", "休息日");
        assertThat(page.select("input[name=from]").val()).isEqualTo("2022-03-24");
    }

    @Test
    @DisplayName("期限页：没有天数时说及时；暂算的说明")
    void showsPromptlyAndProvisional() {
        var promptly =
                Slice.page("/calculator/deadline?jurisdiction=120000&kind=WOMEN&duty=PUBLISH&from=2022-03-24", 200);
        assertThat(promptly.select("#result").text()).isEqualTo("规定没有写明天数");
        var far = Slice.page("/calculator/deadline?" + TIANJIN + "&duty=REVIEW&from=2026-12-25", 200);
        assertThat(far.select("#answer").text()).contains("暂算");
    }

    @Test
    @DisplayName("期限页：续订是一段时间，说从哪天起、到哪天止")
    void showsTheRenewalWindow() {
        var page = Slice.page(
                "/calculator/deadline?jurisdiction=120000&kind=WOMEN&duty=RENEWAL_WINDOW&from=2023-05-31", 200);
        assertThat(page.select("#result").text()).isEqualTo("从 2023年2月28日 起可以提");
        assertThat(page.select("#answer time").eachAttr("datetime")).containsExactly("2023-02-28", "2023-05-31");
    }

    @ParameterizedTest(name = "表决页：{0}恰好一半是{1}")
    @CsvSource({"120000,CONTESTED,恰好一半，有争议", "310000,ADOPTED,通过了", "330000,REJECTED,还没有通过"})
    void showsExactlyHalf(String region, String outcome, String words) {
        var page = Slice.page(
                "/calculator/adoption?jurisdiction=" + region + "&kind=WAGE&entitled=180&present=120&for=90", 200);
        assertThat(page.select("#result").attr("data-outcome")).isEqualTo(outcome);
        assertThat(page.select("#result").text()).isEqualTo(words);
        assertThat(page.select("#answer .law").text()).contains("第");
        assertThat(page.select("#answer .cure").isEmpty()).isEqualTo(outcome.equals("ADOPTED"));
    }

    @Test
    @DisplayName("填错：422，说明在输入框上方，填过的还在")
    void showsAgainWhatWasTyped() {
        var page = Slice.page("/calculator/adoption?" + TIANJIN + "&entitled=10&present=11&for=abc", 422);
        assertThat(page.select("#f-for-error").text()).contains("“abc”不是整数");
        assertThat(page.select("input[name=present]").val()).isEqualTo("11");
        assertThat(page.select("#answer")).isEmpty();
        var impossible = Slice.page("/calculator/adoption?" + TIANJIN + "&entitled=10&present=11&for=1", 422);
        assertThat(impossible.select("#f-present-error").text()).contains("0到应到人数10之间");
    }

    @Test
    @DisplayName("倒排页：稳妥和最快两条线，每步有日期和依据")
    void showsBothPlans() {
        var page = Slice.page("/calculator/plan?" + TIANJIN + "&closing=2022-03-31&until=CONTRACT_SIGNED", 200);
        assertThat(page.select("[data-plan=robust] [data-step=OFFER_SERVED] time")
                        .attr("datetime"))
                .isEqualTo("2022-03-10");
        assertThat(page.select("[data-plan=fastest] [data-step=OFFER_SERVED] time")
                        .attr("datetime"))
                .isEqualTo("2022-03-17");
        assertThat(page.select("[data-step]"))
                .allSatisfy(step -> assertThat(step.select(".law")).isNotEmpty());
        assertThat(page.select("[data-plan=robust] [data-step=OFFER_SERVED] time")
                        .text())
                .isEqualTo("3月10日");
        assertThat(page.select("[data-step=DRAFT_SENT_TO_DELEGATES] .law").text())
                .contains("待核实");
    }

    @Test
    @DisplayName("代表页：合规定；不合规定说差几人")
    void showsTheSides() {
        var lawful = Slice.page("/calculator/sides?" + TIANJIN + "&workers=3&employer=3", 200);
        assertThat(lawful.select("#result").attr("data-lawful")).isEqualTo("true");
        var few = Slice.page("/calculator/sides?" + TIANJIN + "&workers=2&workersExternal=1&employer=3", 200);
        assertThat(few.select("#result").text()).isEqualTo("人数还不合规定");
        assertThat(few.select("#answer .grounds").text()).contains("还差1人", "《集体合同规定》第19条", "怎么办");
        var shanghai = "/calculator/sides?jurisdiction=310000&kind=WAGE&workers=3&employer=3&womensCommittee=";
        assertThat(Slice.page(shanghai + "yes", 200).select("#result").attr("data-lawful"))
                .isEqualTo("false");
        assertThat(Slice.page(shanghai + "no", 200).select("#result").attr("data-lawful"))
                .isEqualTo("true");
        assertThat(Slice.page(shanghai + "yes&workersWomen=1", 200)
                        .select("#result")
                        .attr("data-lawful"))
                .isEqualTo("true");
        var wrong = Slice.page("/calculator/sides?" + TIANJIN + "&workers=3&workersExternal=3&employer=x", 422);
        assertThat(wrong.select("#f-workersExternal-error").text()).contains("0到2之间");
        assertThat(wrong.select("#f-employer-error").text()).contains("不是整数");
    }

    @Test
    @DisplayName("信用代码页：对、错、没填")
    void showsTheCreditCode() {
        assertThat(Slice.page("/calculator/credit-code?code=91350100M000100Y43", 200)
                        .select("#answer")
                        .text())
                .contains("没有抄错");
        assertThat(Slice.page("/calculator/credit-code?code=91350100M000100Y4", 200)
                        .select("#answer")
                        .text())
                .contains("应为18位");
        assertThat(Slice.page("/calculator/credit-code?code=", 422)
                        .select("#f-code-error")
                        .text())
                .contains("请填写统一社会信用代码");
    }

    @Test
    @DisplayName("每种合同、事项、单位都有名字")
    void everythingHasAName() {
        var texts = Texts.fromClassPath();
        for (var kind : ContractKind.values()) {
            assertThat(texts.has("calculator.kind." + kind)).isTrue();
        }
        for (var duty : Duty.values()) {
            assertThat(texts.has("calculator.duty." + duty)).isTrue();
        }
        for (var unit : PeriodUnit.values()) {
            assertThat(texts.has("calculator.unit." + unit)).isTrue();
        }
    }
}
