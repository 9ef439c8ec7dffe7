package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.CLOSES_ON;
import static org.shangliang.app.campaign.CampaignWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.document.paper.CampaignReport.Kind;
import org.shangliang.app.document.paper.CampaignReport.Said;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What stands in a report is what the ledger says, and nothing else. */
@DatabaseTest
@Transactional
class ReportTests {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient jdbc;

    private UUID id;

    @BeforeEach
    void aCampaignThatHasClosed() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        driver.workplace(PARK, 307);
        driver.workplace(OTHER_PARK, 41);
        var closed = driver.workplace(PARK, 63);
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        CaseJourney.in(driver, OTHER_PARK, ContractKind.WAGE).through("offer");
        id = campaigns.open(command(null), OFFICER);
        targets.exempt(id, closed.employer(), new Exemption(Exemption.Cause.CLOSED, "一月注销"), OFFICER);
        driver.on(TODAY);
    }

    @Test
    void saysTheNumbersOfTheLedgerInItsTables() throws Exception {
        try (var file = file("closing", OFFICER)) {
            var tables = file.getTables();
            var steps = tables.getFirst();
            assertThat(cell(steps, 1, 1)).isEqualTo(String.valueOf(counted("offered_on is not null")));
            assertThat(cell(steps, 2, 1)).isEqualTo(String.valueOf(counted("replied_on is not null")));
            assertThat(cell(steps, 5, 1)).isEqualTo(String.valueOf(counted("signed_on is not null")));
            var regions = tables.get(1);
            assertThat(Stream.of(1, 2)
                            .map(row -> cell(regions, row, 1))
                            .mapToInt(Integer::parseInt)
                            .sum())
                    .isEqualTo(counted("true"));
            assertThat(cell(regions, 3, 0)).isEqualTo("合计");
            assertThat(cell(regions, 3, 1)).isEqualTo(String.valueOf(counted("true")));
            assertThat(cell(regions, 3, 4)).isEqualTo(String.valueOf(counted("signed_on is not null")));
            assertThat(file.getCharts()).hasSize(2);
            var drawn = file.getCharts()
                    .getFirst()
                    .getChartSeries()
                    .getFirst()
                    .getSeries(0)
                    .getValuesData();
            assertThat(Stream.of(0, 1, 4)
                            .map(at -> String.valueOf(drawn.getPointAt(at).intValue())))
                    .containsExactly(cell(steps, 1, 1), cell(steps, 2, 1), cell(steps, 5, 1));
            assertThat(tables.get(3).getRows()).hasSize(1 + counted("replied_on is null"));
        }
    }

    @Test
    void namesSomeDaysUnderTheCurveWhichKeepsThemAll() throws Exception {
        try (var file = file("closing", OFFICER)) {
            var curve = file.getCharts().getLast();
            var days = curve.getChartSeries().getFirst().getSeries(0).getCategoryData();
            assertThat(days.getPointCount()).isEqualTo(24);
            assertThat(days.getPointAt(2)).isEqualTo("3/10");
            assertThat(curve.getCTChart().getPlotArea().getCatAxArray(0).xmlText())
                    .contains("tickLblSkip val=\"3\"", "tickMarkSkip val=\"3\"");
        }
    }

    @Test
    void keepsTheNameOfATableOnThePageOfTheTable() throws Exception {
        try (var file = file("closing", OFFICER)) {
            assertThat(file.getParagraphs().stream().filter(one -> one.getText().matches("表\\d.*")))
                    .hasSize(4)
                    .allMatch(one -> one.getCTP().getPPr().isSetKeepNext());
        }
    }

    @Test
    void saysByItselfWhatTheRecordHasOfTheWorkUntilSomebodyWritesIt() {
        var silent = targets.list(campaigns.get(id, OFFICER), Narrowing.NONE.with("standing", "behind"), 9, 0, OFFICER);
        silent.forEach(one -> jdbc.sql("""
                        insert into supervision_urging (id, employer_id, channel, duty, by_stage, stage, sent_on,
                          recorded_at, account)
                        values (gen_random_uuid(), :employer, 'WECHAT', 'REPLY', false, 'OFFERED', :on, now(), :by)""")
                .param("employer", one.employer())
                .param("on", TODAY)
                .param("by", OFFICER.account())
                .update());
        var said = reports.of(campaigns.get(id, OFFICER), Kind.CLOSING, OFFICER).said();
        assertThat(said.work()).contains("全辖区（不限于这次行动的单位）", "催办 " + silent.size() + " 次，涉及 " + silent.size() + " 家单位");
        assertThat(said.problems()).startsWith("还没有完成的 " + silent.size() + " 家中，");
        assertThat(said.plans()).isEmpty();
        assertThat(reports.of(campaigns.get(id, OFFICER), Kind.CLOSING, CampaignWorld.officer(OTHER_PARK))
                        .said()
                        .work())
                .isNotEqualTo(said.work());
        reports.write(id, Kind.CLOSING, new Said("开头", "做法", "问题", "打算"), OFFICER);
        assertThat(reports.of(campaigns.get(id, OFFICER), Kind.CLOSING, OFFICER)
                        .said()
                        .work())
                .isEqualTo("做法");
    }

    /** Every number in the whole file is a day, the number of a heading, or one that was counted here in its own way. */
    @Test
    void holdsNoNumberThatTheLedgerDoesNotSay() throws Exception {
        Set<String> known = new HashSet<>();
        for (var day : List.of(LocalDate.of(2022, 3, 8), LocalDate.of(2022, 3, 10), CLOSES_ON, TODAY)) {
            Stream.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                    .forEach(part -> known.add(String.valueOf(part)));
        }
        Stream.of("1", "2", "3", "4", "25", "99", "100", "24", PARK, OTHER_PARK).forEach(known::add);
        for (var where : List.of(
                "true",
                "offered_on is not null",
                "replied_on is not null",
                "replied_on is null",
                "signed_on is not null",
                "e.staff >= 100",
                "e.staff >= 100 and replied_on is not null",
                "e.staff between 25 and 99",
                "e.region = '" + PARK + "'",
                "e.region = '" + OTHER_PARK + "'")) {
            known.add(String.valueOf(counted(where)));
        }
        var all = jdbc.sql("select e.staff from campaign_target t join organization_employer e on e.id = t.employer_id"
                        + " where t.exempt_ground is null")
                .query(Integer.class)
                .list();
        all.forEach(staff -> known.add(String.valueOf(staff)));
        known.add(String.valueOf(all.stream().mapToInt(Integer::intValue).sum()));
        try (var file = file("closing", OFFICER)) {
            var text = new StringBuilder();
            file.getParagraphs().forEach(one -> text.append(one.getText()).append('\n'));
            file.getTables().forEach(one -> text.append(one.getText()).append('\n'));
            var said = text.toString().replaceAll("试验\\d+", "").replaceAll("[\\d.]+%", "");
            NUMBER.matcher(said)
                    .results()
                    .forEach(number -> assertThat(known).as(said).contains(number.group()));
        }
    }

    @Test
    void countsTheWeekFromMonday() {
        CaseDriver.in(context).on(LocalDate.of(2022, 3, 15));
        var week = reports.of(campaigns.get(id, OFFICER), Kind.WEEKLY, OFFICER);
        assertThat(week.from()).isEqualTo(LocalDate.of(2022, 3, 14));
        assertThat(week.figures().offeredInPeriod()).isZero();
        CaseDriver.in(context).on(LocalDate.of(2022, 3, 10));
        assertThat(reports.of(campaigns.get(id, OFFICER), Kind.WEEKLY, OFFICER)
                        .figures()
                        .offeredInPeriod())
                .isEqualTo(counted("offered_on between '2022-03-07' and '2022-03-10'"));
    }

    @Test
    void keepsTheWordsOfEachPartApartAndPrintsThem() throws Exception {
        mvc.perform(
                        post("/campaigns/" + id + "/reports/closing")
                                .with(SignedInAs.actor(PARK_OFFICER))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .param("opening", "园区情况报告如下。")
                                .param("work", "一是逐户走访。\n二是代为起草。")
                                .param("problems", "")
                                .param("plans", ""))
                .andExpect(status().is3xxRedirection());
        try (var file = file("closing", PARK_OFFICER)) {
            assertThat(file.getParagraphs())
                    .extracting(one -> one.getText().strip())
                    .contains("园区情况报告如下。", "一是逐户走访。", "二是代为起草。");
            assertThat(file.getTables().get(1).getRows()).hasSize(2);
        }
        assertThat(reports.of(campaigns.get(id, OFFICER), Kind.CLOSING, OFFICER)
                        .said()
                        .work())
                .isEmpty();
        mvc.perform(get("/campaigns/" + id + "/reports/closing").with(SignedInAs.actor(NEIGHBOUR)))
                .andExpect(status().isNotFound());
        var supervisor = SignedInAs.anActor(Role.SUPERVISOR, new Scope.Region(CampaignWorld.ZONE));
        mvc.perform(get("/campaigns/" + id + "/reports/weekly").with(SignedInAs.actor(supervisor)))
                .andExpect(status().isOk());
    }

    private int counted(String where) {
        return jdbc.sql("select count(*) from campaign_target t join organization_employer e on e.id = t.employer_id"
                        + " where t.campaign_id = :id and t.exempt_ground is null and " + where)
                .params(Map.of("id", id))
                .query(Integer.class)
                .single();
    }

    private XWPFDocument file(String kind, Actor actor) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(mvc.perform(
                        get("/campaigns/" + id + "/reports/" + kind + "/file").with(SignedInAs.actor(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray()));
    }

    private static String cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getText().strip();
    }
}
