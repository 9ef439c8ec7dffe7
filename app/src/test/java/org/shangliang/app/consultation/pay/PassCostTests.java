package org.shangliang.app.consultation.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a pass at the table costs is told beside it, to both sides alike, as the calculation costs every proposal. */
@DatabaseTest
@Transactional
class PassCostTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    PayTable pay;

    @Autowired
    Tables tables;

    private CaseJourney journey;
    private Actor chair;
    private Actor boss;

    @BeforeEach
    void talksHaveBegun() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft").on("2022-03-22");
        chair = journey.actor(Role.UNION_CHAIR);
        boss = journey.actor(Role.EMPLOYER);
    }

    private UUID put(String heading, String text) {
        var clause = new Propose(null, heading, "工资调整", null, text, null, null);
        assertThat(tables.take(journey.id(), clause, chair)).isInstanceOf(Outcome.Done.class);
        return tables.of(journey.id()).clauses().getLast().id();
    }

    private void answer(UUID clause, String text) {
        assertThat(tables.take(journey.id(), new Propose(clause, null, null, null, text, null, 1), boss))
                .isInstanceOf(Outcome.Done.class);
    }

    private void agreeOnFigures() {
        var rows = List.of(new PayDraft.Row("一线", 90, 486_033L), new PayDraft.Row("办公", 7, 590_001L));
        var draft = new PayDraft(
                "在册职工", "2022-02", rows, 600_000_000L, 1_234_567L, new BigDecimal("36.5"), 99_999_999L, "");
        pay.state(journey.id(), draft, chair);
        var seen = pay.of(journey.id(), boss).workers();
        pay.confirm(journey.id(), seen == null ? null : seen.id(), boss);
        assertThat(pay.of(journey.id(), boss).agreed()).isTrue();
    }

    private String read(String path, Actor by) throws Exception {
        var answer =
                mvc.perform(get(path).with(SignedInAs.actor(by))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> costs(UUID clause, Actor by) throws Exception {
        return Jsoup.parse(read("/cases/" + journey.id() + "/table/clauses/" + clause, by))
                .select("[data-cost]")
                .eachText();
    }

    private JsonNode api(String path, Actor by) throws Exception {
        return json.readTree(read("/api/v1/consultations/" + journey.id() + path, by));
    }

    @Test
    void everyPassWithOneFigureCostsTheSameAsOnThePayPageAndForBothSides() throws Exception {
        agreeOnFigures();
        var clause = put("T01.4", "从5月起，职工平均工资增长6%，每人每月再加100元。");
        answer(clause, "职工平均工资增长3.25%。");
        pay.propose(journey.id(), new ScenarioDraft("我方", 1, 8, BigDecimal.valueOf(6), 10_000L, null), chair);
        pay.propose(journey.id(), new ScenarioDraft("企业方", 1, 12, new BigDecimal("3.25"), null, null), boss);

        var reckoned = api("/pay", chair).get("scenarios");
        var passes = api("/table/clauses/" + clause, boss).get("passes");
        for (int at = 0; at < 2; at++) {
            var sum = reckoned.get(at).get("costings").get(0);
            var cost = passes.get(at).get("cost").get("sum");
            for (var field : List.of("firstYearFen", "totalFen", "growthPercent", "profitPercent", "statement")) {
                assertThat(cost.get(field)).as(field).isEqualTo(sum.get(field));
            }
        }

        var page = Jsoup.parse(read("/cases/" + journey.id() + "/pay", chair));
        var shown = costs(clause, chair);
        assertThat(shown).hasSize(2).isEqualTo(costs(clause, boss));
        var rows = page.select("table tr:has(a.t)");
        for (int at = 0; at < 2; at++) {
            var cells = rows.get(at).select("td.num").eachText();
            assertThat(shown.get(1 - at)).contains("多花 " + cells.get(0) + " 元", "占上年利润：" + cells.get(3));
        }
        assertThat(Jsoup.parse(read("/cases/" + journey.id() + "/table", boss))
                        .select("td.lab")
                        .text())
                .contains("第一年多花 " + rows.getFirst().select("td.num").getFirst().text() + " 元");
    }

    @Test
    void saysPlainlyThatTheFiguresAreNotAgreedOrThatThereIsNone() throws Exception {
        var clause = put("T01.4", "职工平均工资增长6%。");
        answer(clause, "职工工资视经营情况适当增长。");
        assertThat(costs(clause, chair))
                .isEqualTo(costs(clause, boss))
                .satisfiesExactly(
                        last -> assertThat(last).contains("没有写清人人涨多少"),
                        first -> assertThat(first).contains("口径还没有对齐"));
        agreeOnFigures();
        assertThat(costs(put("T01.1", "职工平均工资降低2%。"), boss).getLast()).contains("第一年少花 ");
        assertThat(costs(clause, boss).getLast()).contains("第一年多花 ");
        assertThat(api("/table/clauses/" + clause, boss)
                        .get("passes")
                        .get(1)
                        .get("cost")
                        .get("finding")
                        .stringValue())
                .isEqualTo("NO_FIGURE");
    }

    @Test
    void keepsSilentBesideWhatIsNotAboutPay() throws Exception {
        var clause = put("T05.2", "班车每天加开一趟，每人每年补贴100元。");
        assertThat(costs(clause, chair)).isEmpty();
    }

    @Test
    void whatIsBeyondEveryProposalIsNotCosted() throws Exception {
        agreeOnFigures();
        var clause = put("T01.4", "职工平均工资增长400%。");
        assertThat(costs(clause, chair)).singleElement().asString().contains("算不出");
    }
}
