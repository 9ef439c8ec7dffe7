package org.shangliang.app.consultation.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What people see of the calculation. */
@DatabaseTest
@Transactional
class PayPageTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    PayTable table;

    private CaseJourney journey;

    @BeforeEach
    void atTheTable() {
        journey = CaseJourney.inTianjin(CaseDriver.in(context)).before("draft");
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, Role by) throws Exception {
        return mvc.perform(request.with(SignedInAs.actor(journey.actor(by))).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockHttpServletResponse answer) {
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String path() {
        return "/cases/" + journey.id() + "/pay";
    }

    private void bothState() {
        table.state(journey.id(), PayTableTests.draft(100, 520_000, "37.5"), journey.actor(Role.UNION_CHAIR));
        table.state(journey.id(), PayTableTests.draft(98, 210_000, "37.5"), journey.actor(Role.EMPLOYER));
    }

    @Test
    void showsBothFiguresWhereTheSidesDiffer() throws Exception {
        bothState();
        var shown = page(ask(get(path()), Role.EMPLOYER));
        assertThat(shown.select(".say.warn").text()).contains("不一样");
        assertThat(shown.select("table tr").eachText()).anyMatch(row -> row.equals("一线：人数 100 人 98 人"));
    }

    @Test
    void holdsEveryProposalAgainstMinimumWageAndMarksWhatWasNotRead() throws Exception {
        bothState();
        var draft = new ScenarioDraft("普涨百分之二", 1, 12, BigDecimal.valueOf(2), null, null);
        table.propose(journey.id(), draft, journey.actor(Role.UNION_CHAIR));
        var shown = page(ask(get(path()), Role.UNION_CHAIR)).text();
        assertThat(shown).contains("最低一档 5,304.00 元，符合").contains("最低一档 2,142.00 元，低于规定");
        assertThat(shown).contains("工资指导线：下线 待核实").contains("比物价多涨 1.1%");
    }

    @Test
    void keepsWhatWasTypedAndNamesTheFieldInYuan() throws Exception {
        var answer = ask(
                post(path() + "/basis")
                        .param("covered", "在册职工")
                        .param("month", "2022-02")
                        .param("bands[0].name", "一线")
                        .param("bands[0].heads", "一百")
                        .param("bands[0].monthlyYuan", "5200.555")
                        .param("wageBillYuan", "6,240,000")
                        .param("socialPercent", "37.5"),
                Role.UNION_CHAIR);
        assertThat(answer.getStatus()).isEqualTo(422);
        var shown = page(answer);
        assertThat(shown.select(".say.bad li a").eachAttr("href"))
                .containsExactly("#f-bands-0-heads", "#f-bands-0-monthlyYuan");
        assertThat(shown.select("[name='bands[0].monthlyYuan']").val()).isEqualTo("5200.555");
    }

    @Test
    void readsTheBandsFromASheetAndKeepsNothingYet() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("工资");
            sheet.value(0, 0, "2022年2月工资汇总");
            row(sheet, 1, "岗位", "人数", "平均月工资（元）");
            row(sheet, 2, "操作工", 120, 4800.5);
            row(sheet, 3, "管理", 12, 8000);
            row(sheet, 4, "合计", 132, 5091);
        }
        var file = new MockMultipartFile("file", "档次.xlsx", "application/octet-stream", bytes.toByteArray());
        var shown = page(ask(multipart(path() + "/basis/sheet").file(file), Role.EMPLOYER));
        assertThat(shown.select("[name='bands[0].monthlyYuan']").val()).isEqualTo("4800.5");
        assertThat(shown.select("[name='bands[1].name']").val()).isEqualTo("管理");
        assertThat(shown.select("[name='bands[2].name']").val()).isEmpty();
        assertThat(table.of(journey.id(), journey.actor(Role.EMPLOYER)).employer())
                .isNull();
        var other = new MockMultipartFile("file", "x.pdf", "application/pdf", "%PDF-1.7".getBytes());
        assertThat(ask(multipart(path() + "/basis/sheet").file(other), Role.EMPLOYER)
                        .getStatus())
                .isEqualTo(422);
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, String name, Object heads, Object pay) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, String.valueOf(heads));
        sheet.value(row, 2, String.valueOf(pay));
    }

    @Test
    void explainsTheCalculationByHandToEverybody() throws Exception {
        var shown = page(mvc.perform(get("/pay/mine")).andReturn().getResponse());
        assertThat(shown.select("[data-mine]").hasAttr("hidden")).isTrue();
        assertThat(shown.select("[data-mine] [name], [data-mine] form")).isEmpty();
        assertThat(shown.select("table").text()).contains("360 × 8 = 2880 元");
    }
}
