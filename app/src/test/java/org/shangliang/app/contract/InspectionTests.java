package org.shangliang.app.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.access.Role.EMPLOYER;
import static org.shangliang.app.access.Role.UNION_CHAIR;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.contract.model.Effect;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.Deadline;
import org.shangliang.law.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A contract in force is checked as often as the law says, else once a year, and the congress is told, if need be later. */
@DatabaseTest
@Transactional
class InspectionTests {
    private static final LocalDate EFFECT = LocalDate.of(2022, 4, 23);
    private static final String CHECK = "{'findings': [{'clause': 1, 'state': 'DONE'}]%s}";

    @Autowired
    ApplicationContext context;

    @Autowired
    Contracts contracts;

    @Autowired
    MockMvc mvc;

    private CaseJourney journey;

    @BeforeEach
    void begin() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).inForce();
    }

    private DeadlineRow due() {
        return Objects.requireNonNull(journey.deadline("INSPECTION"));
    }

    private Document document(String path) throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/cases/" + journey.id() + path).with(SignedInAs.actor(journey.actor(UNION_CHAIR))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private String page(String path) throws Exception {
        return document(path).text();
    }

    private String next() throws Exception {
        return document("").select(".next").text();
    }

    @Test
    @DisplayName("合同一生效就有检查的日子，写明是系统提醒；查过了就办结，不到下一个满年就不再有")
    void isDueOnceAYearAndDoneWhenItIsMade() throws Exception {
        assertThat(due().deadline().due()).isEqualTo("2023-04-23");
        assertThat(due().deadline().notes()).extracting(Ground::code).containsExactly("contract.inspection.own");
        assertThat(page("")).contains("检查履约，向大会报告", "不是法定期限");
        assertThat(document("").select("a[href$=/performance]"))
                .as("the door to what is performed")
                .hasSize(1);
        journey.dawn("2022-12-20");
        assertThat(next()).as("the time to think of it has not come").doesNotContain("履约检查");
        journey.must("inspections", UNION_CHAIR, CHECK.formatted(""));
        assertThat(due().metOn()).isEqualTo("2022-12-20");
        journey.dawn("2023-04-25");
        assertThat(journey.docket())
                .noneMatch(entry -> YearlyCheck.KIND.equals(entry.facts().get("duty")));
    }

    @Test
    @DisplayName("到了提醒的日子，案子的下一步就是检查履约；查过就不再是")
    void isTheNextStepOnceItsTimeHasCome() throws Exception {
        journey.must("publication", EMPLOYER, "{'channels': ['NOTICE_BOARD']}");
        journey.dawn("2023-03-24");
        assertThat(next()).contains("履约检查");
        journey.must("inspections", UNION_CHAIR, CHECK.formatted(""));
        assertThat(next()).doesNotContain("履约检查");
    }

    @Test
    @DisplayName("浙江每年一次按条例；重庆工资合同半年一次；不满一年的，期满以前一次")
    void followsThePackWhereItNamesANumber() {
        var year = effect(LocalDate.of(2023, 12, 31));
        assertThat(YearlyCheck.first(year, file("330100"))).satisfies(this::ruled);
        var half = YearlyCheck.first(year, file("500000"));
        assertThat(half.due()).isEqualTo("2022-10-23");
        assertThat(YearlyCheck.next(LocalDate.of(2022, 10, 20), year, file("500000")))
                .hasValueSatisfying(next -> assertThat(next.due()).isEqualTo("2023-04-20"));
        var brief = YearlyCheck.first(effect(LocalDate.of(2022, 12, 31)), file("120116"));
        assertThat(brief.due()).isEqualTo("2022-12-31");
        assertThat(brief.length()).isEqualTo(252);
        assertThat(YearlyCheck.next(LocalDate.of(2022, 12, 1), effect(LocalDate.of(2022, 12, 31)), file("120116")))
                .isEmpty();
    }

    private void ruled(Deadline deadline) {
        assertThat(deadline.due()).isEqualTo("2023-04-23");
        assertThat(deadline.binding()).isTrue();
        assertThat(deadline.notes()).isEmpty();
    }

    private static Effect effect(LocalDate termTo) {
        return new Effect(EFFECT, Way.SILENCE, false, EFFECT, termTo, termTo);
    }

    private CaseFile file(String region) {
        var known = CaseDriver.in(context).bean(org.shangliang.app.consultation.Consultations.class);
        var file = known.file(journey.id());
        var header = file.header();
        return CaseFile.opened(
                new CaseHeader(
                        header.id(),
                        header.number(),
                        header.employer(),
                        header.union(),
                        region,
                        header.kind(),
                        header.initiator(),
                        header.onBehalf(),
                        null,
                        null,
                        null,
                        header.openedOn()),
                file.workplace());
    }

    @Test
    @DisplayName("检查那天没报告，以后开了大会补记：哪次会、哪一天，页面和档案都有；报告不能早于检查")
    void isReportedToTheCongressLater() throws Exception {
        assertThat(CaseJourney.grounds(journey.take("inspections/report", UNION_CHAIR, "{'meeting': '三届二次职代会'}")))
                .extracting(Ground::code)
                .containsExactly("contract.report.none");
        journey.dawn("2022-12-20");
        journey.must("inspections", UNION_CHAIR, CHECK.formatted(""));
        assertThat(page("/performance")).contains("还没有 登记报告");
        journey.dawn("2023-01-18");
        assertThat(CaseJourney.grounds(journey.take(
                        "inspections/report", UNION_CHAIR, "{'meeting': '三届二次职代会', 'occurredOn': '2022-12-01'}")))
                .extracting(Ground::code)
                .containsExactly("contract.report.before");
        journey.must("inspections/report", UNION_CHAIR, "{'meeting': '三届二次职代会', 'occurredOn': '2023-01-15'}");
        assertThat(journey.lastEntry().kind()).isEqualTo("inspection.reported");
        assertThat(journey.lastEntry().facts())
                .containsEntry("inspectedOn", "2022-12-20")
                .containsEntry("reportedOn", "2023-01-15");
        assertThat(page("/performance")).contains("2023年1月15日在三届二次职代会报告").doesNotContain("登记报告");
        assertThat(page("/steps/inspections/report")).contains("没有还没报告的履约检查");
        assertThat(contracts.of(journey.id()).performance().unreported()).isEmpty();
    }

    @Test
    @DisplayName("一次报告只对一次检查；检查时勾了已报告的不用再报")
    void reportsOneCheckAtATime() {
        journey.dawn("2022-08-01");
        journey.must("inspections", UNION_CHAIR, CHECK.formatted(""));
        journey.must("inspections", EMPLOYER, CHECK.formatted(", 'reportedToCongress': true"));
        journey.dawn("2022-12-20");
        journey.must("inspections", UNION_CHAIR, CHECK.formatted(""));
        journey.must("inspections/report", UNION_CHAIR, "{'meeting': '职代会', 'inspectedOn': '2022-12-20'}");
        assertThat(contracts.of(journey.id()).performance().unreported())
                .singleElement()
                .satisfies(one -> assertThat(one.heldOn()).isEqualTo("2022-08-01"));
        assertThat(CaseJourney.grounds(journey.take(
                        "inspections/report", UNION_CHAIR, "{'meeting': '职代会', 'inspectedOn': '2022-09-09'}")))
                .extracting(Ground::code)
                .containsExactly("contract.report.unknown");
        journey.must("inspections/report", UNION_CHAIR, "{'meeting': '职代会'}");
        assertThat(contracts.of(journey.id()).performance().unreported()).isEmpty();
    }

    @Test
    @DisplayName("双方在纸上签了、没有扫描件：签订时就说，签订页和工作台上有标记；传了就没有")
    void saysWhatWasSignedAndNotShown() throws Exception {
        var signed = CaseJourney.inTianjin(CaseDriver.in(context)).before("signatures");
        signed.on("2022-04-02");
        signed.must("signatures", UNION_CHAIR, "{'workers': {'signed': true, 'sealed': true}}");
        assertThat(CaseJourney.remarks(
                        signed.take("signatures", EMPLOYER, "{'employer': {'signed': true, 'sealed': true}}")))
                .contains("contract.scan.none");
        journey = signed;
        assertThat(page("")).contains("双方已签，扫描件还没有");
        assertThat(page("/signing")).contains("双方已签，扫描件还没有");
        signed.mustWithScan("filing/enclosures", EMPLOYER, "{'material': 'TEXT', 'onPaper': false}");
        assertThat(page("")).doesNotContain("扫描件还没有");
        assertThat(page("/signing")).doesNotContain("扫描件还没有").contains("双方已签");
    }
}
