package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.command;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The summary as a workbook: its formulas come to the numbers of the page. */
@DatabaseTest
@Transactional
class SummaryTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Targets targets;

    @Test
    void holdsNoFormulaOverItselfWhereNobodyIsListed() throws Exception {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        driver.workplace(PARK, 300);
        var id = campaigns.open(command(null), OFFICER);
        var file = mvc.perform(get("/campaigns/" + id + "/summary.xlsx")
                        .param("region", OTHER_PARK)
                        .with(SignedInAs.actor(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(book.getSheetAt(0).getRow(6).getCell(1).getNumericCellValue())
                    .isZero();
            assertThat(book.getSheetAt(1).getLastRowNum()).isZero();
        }
    }

    @Test
    void namesTheTypeOnTheLicenceAndElseWhatTheCreditCodeTells() throws Exception {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        var typed = driver.workplace(PARK, 300);
        driver.workplace(PARK, 40);
        context.getBean(JdbcClient.class)
                .sql("update organization_employer set registered_as = '有限责任公司（法人独资）' where id = ?")
                .param(typed.employer())
                .update();
        var id = campaigns.open(command(null), OFFICER);
        var file = mvc.perform(get("/campaigns/" + id + "/summary.xlsx").with(SignedInAs.actor(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var name = book.getSheetAt(1).getRow(1).getCell(SummaryBook.COLUMNS.indexOf("name"));
            assertThat(name.getCellStyle().getWrapText()).isTrue();
            var column = SummaryBook.COLUMNS.indexOf("registered");
            assertThat(List.of(1, 2))
                    .extracting(row ->
                            book.getSheetAt(1).getRow(row).getCell(column).getStringCellValue())
                    .containsExactly("有限责任公司（法人独资）", "企业");
        }
    }

    @Test
    void comesToTheNumbersOfThePageByItsOwnFormulas() throws Exception {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        driver.workplace(PARK, 300);
        driver.workplace(OTHER_PARK, 40);
        var closed = driver.workplace(PARK, 60);
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        CaseJourney.in(driver, OTHER_PARK, ContractKind.WAGE).through("offer");
        var id = campaigns.open(command(null), OFFICER);
        targets.exempt(id, closed.employer(), new Exemption(Exemption.Cause.CLOSED, "一月注销"), OFFICER);
        var file = mvc.perform(get("/campaigns/" + id + "/summary.xlsx").with(SignedInAs.actor(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var totals = book.getSheetAt(0);
            assertThat(totals.getRow(1).getCell(0).getStringCellValue()).contains("已发出要约，对方已应约");
            var bands = List.of("100", "25", "0");
            for (int row = 0; row <= bands.size(); row++) {
                var narrowing = row == bands.size() ? Narrowing.NONE : Narrowing.of(Map.of("staff", bands.get(row)));
                var page = targets.total(campaigns.get(id, OFFICER), narrowing, OFFICER);
                var line = totals.getRow(3 + row);
                assertThat(List.of(1, 2, 3, 7, 9).stream()
                                .map(column -> (long) line.getCell(column).getNumericCellValue())
                                .toList())
                        .containsExactly(
                                (long) page.targets(),
                                (long) page.offered(),
                                (long) page.replied(),
                                (long) page.completed(),
                                page.staff());
            }
            var detail = book.getSheetAt(1);
            assertThat(detail.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(detail.getLastRowNum()).isEqualTo(5);
            assertThat(detail.getColumnWidthInPixels(SummaryBook.COLUMNS.indexOf("offered")))
                    .as("a day of ten characters is seen whole")
                    .isGreaterThan(80);
            assertThat(detail.getPrintSetup().getLandscape()).isTrue();
            assertThat(detail.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
            assertThat(detail.getRepeatingColumns().getLastColumn()).isZero();
            assertThat(detail.getRepeatingRows().getLastRow()).isZero();
            var offered = detail.getRow(1).getCell(SummaryBook.COLUMNS.indexOf("staff"));
            assertThat(offered.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(detail.getRow(5)
                            .getCell(SummaryBook.COLUMNS.indexOf("staff"))
                            .getCellType())
                    .isEqualTo(CellType.FORMULA);
            assertThat(book.getSheetAt(2).getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("一月注销");
        }
    }
}
