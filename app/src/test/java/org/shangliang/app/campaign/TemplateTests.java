package org.shangliang.app.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shangliang.app.campaign.CampaignWorld.NEIGHBOUR;
import static org.shangliang.app.campaign.CampaignWorld.OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.OTHER_PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK;
import static org.shangliang.app.campaign.CampaignWorld.PARK_OFFICER;
import static org.shangliang.app.campaign.CampaignWorld.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.CaseJourney;
import org.shangliang.app.testing.DatabaseTest;
import org.shangliang.law.ContractKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A workbook that the city laid out comes back filled, in its own formats. */
@DatabaseTest
@Transactional
class TemplateTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Templates templates;

    private UUID id;

    @BeforeEach
    void aCampaign() {
        var driver = CaseDriver.in(context);
        driver.on(LocalDate.of(2022, 3, 8));
        CaseJourney.in(driver, PARK, ContractKind.WAGE).through("reply");
        driver.workplace(OTHER_PARK, 300);
        id = campaigns.open(command(null), OFFICER);
    }

    @Test
    void recognisesHeadingsHoweverTheyAreWritten() throws Exception {
        var template = templates.keep(id, template(), "市表.xlsx", OFFICER);
        assertThat(template.headerRow()).isEqualTo(2);
        assertThat(template.columns())
                .extracting("heading", "code")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("序号", null),
                        org.assertj.core.groups.Tuple.tuple("企 业 名 称", "name"),
                        org.assertj.core.groups.Tuple.tuple("统一社会信用代码", "code"),
                        org.assertj.core.groups.Tuple.tuple("职工人数（人）", "staff"),
                        org.assertj.core.groups.Tuple.tuple("发出要约时间", "offered"),
                        org.assertj.core.groups.Tuple.tuple("备注", null));
    }

    @Test
    void fillsTheLinesInTheTemplatesFormatsAndMovesItsFootDown() throws Exception {
        templates.keep(id, template(), "市表.xlsx", OFFICER);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(templates.filled(id, OFFICER)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("要约行动情况汇总表");
            assertThat(sheet.getNumMergedRegions()).isEqualTo(2);
            for (int row : new int[] {3, 4}) {
                assertThat(sheet.getRow(row).getCell(1).getStringCellValue()).startsWith("试验");
                assertThat(sheet.getRow(row).getCell(1).getCellStyle().getBorderBottom())
                        .isEqualTo(BorderStyle.THIN);
                assertThat(sheet.getRow(row).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(sheet.getRow(row).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
            }
            assertThat(sheet.getRow(3).getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2022, 3, 8));
            assertThat(sheet.getRow(3).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("yyyy-mm-dd");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("填表人：");
        }
    }

    @Test
    void letsAPersonSayWhatAColumnIsAndKeepsEachPartApart() throws Exception {
        templates.keep(id, template(), "市表.xlsx", PARK_OFFICER);
        templates.map(id, Map.of(1, "name", 5, "instructor"), PARK_OFFICER);
        assertThat(templates.find(id, PARK_OFFICER).orElseThrow().columns())
                .filteredOn(one -> one.code() != null)
                .extracting("code")
                .containsExactly("name", "instructor");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(templates.filled(id, PARK_OFFICER)))) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("填表人：");
        }
        assertThat(templates.find(id, OFFICER)).isEmpty();
        assertThatThrownBy(() -> templates.find(id, NEIGHBOUR)).isInstanceOf(NoSuch.class);
        assertThatThrownBy(() -> templates.map(id, Map.of(1, "secret"), PARK_OFFICER))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoTemplate() throws Exception {
        assertThatThrownBy(() -> templates.keep(id, "name,code".getBytes(), "a.csv", OFFICER))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> templates.keep(id, new byte[0], "", OFFICER)).isInstanceOf(InvalidInput.class);
        try (var empty = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            empty.createSheet();
            empty.write(out);
            assertThatThrownBy(() -> templates.keep(id, out.toByteArray(), "空.xlsx", OFFICER))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(templates.find(id, OFFICER)).isEmpty();
    }

    /** A title over all columns, a heading with one cell merged downwards, a ruled row to copy, a foot. */
    private static byte[] template() throws Exception {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("汇总");
            sheet.createRow(0).createCell(0).setCellValue("要约行动情况汇总表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            var upper = sheet.createRow(1);
            upper.createCell(0).setCellValue("序号");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            var heads = sheet.createRow(2);
            var names = new String[] {"", "企 业 名 称", "统一社会信用代码", "职工人数（人）", "发出要约时间", "备注"};
            var ruled = book.createCellStyle();
            ruled.setBorderBottom(BorderStyle.THIN);
            var pattern = sheet.createRow(3);
            for (int column = 0; column < names.length; column++) {
                heads.createCell(column).setCellValue(names[column]);
                pattern.createCell(column).setCellStyle(ruled);
            }
            sheet.createRow(4).createCell(0).setCellValue("填表人：");
            book.write(out);
            return out.toByteArray();
        }
    }
}
