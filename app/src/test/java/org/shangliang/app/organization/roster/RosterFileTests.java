package org.shangliang.app.organization.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no roster are refused with a reason, and headings are found where people put them. */
class RosterFileTests {

    @Test
    void refusesWhatIsNoRosterWithItsReason() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("file.empty");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("file.xls");
        assertThat(refusal("%PDF-1.7\0\0\0".getBytes(StandardCharsets.UTF_8))).isEqualTo("file.kind");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}))
                .isEqualTo("file.kind");
        assertThat(refusal(zip(Map.of("word/document.xml", "<a/>")))).isEqualTo("file.notWorkbook");
        assertThat(refusal(zip(Map.of("xl/workbook.bin", "x")))).isEqualTo("file.xlsb");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isEqualTo("file.broken");
        assertThat(refusal(zip(Map.of("xl/workbook.xml", "<workbook/>")))).isEqualTo("file.broken");
        assertThat(refusal("备注,电话\n甲,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("header.none");
        assertThat(refusal("单位名称,职工人数\n甲,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("header.missing");
        assertThat(refusal("单位名称,统一社会信用代码\n\"甲,1\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("csv.quote");
    }

    @Test
    void stopsUnpackingAFileThatGrowsTooLarge() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blank = new byte[1 << 20];
            for (int i = 0; i < 161; i++) {
                zip.write(blank);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(refusal(bytes.toByteArray())).isEqualTo("file.bomb");
    }

    @Test
    void expandsNoEntities() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        Path good = RosterBook.usual().xlsx();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipFile(good.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().endsWith("sheet1.xml")
                                ? bomb.getBytes(StandardCharsets.UTF_8)
                                : zip.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
        }
        assertThat(refusal(bytes.toByteArray())).isIn("file.broken", "header.none");
    }

    @Test
    void readsAHeadingOfMergedCellsWhoseLowerHalfAloneSaysLittle() throws IOException {
        var book = RosterBook.withHeadings("", "2022 年企业台账")
                .row("单位名称", "统一社会信用代码", "职工", "", "", "农民工", "备注")
                .row("", "", "总数", "女职工", "会员", "人数", "");
        var header = headerOf(book);
        assertThat(header.lastRow()).isEqualTo(3);
        assertThat(header.places())
                .containsEntry(Column.STAFF, 2)
                .containsEntry(Column.WOMEN, 3)
                .containsEntry(Column.MEMBERS, 4)
                .containsEntry(Column.MIGRANT, 5);
        assertThat(header.missing()).isEmpty();
    }

    @Test
    void takesARowOfDataForNoHeading() throws IOException {
        var book = RosterBook.withHeadings("单位名称", "统一社会信用代码", "备注").row("津澜精密", RosterBook.code(1), "职工人数去年减少");
        var header = headerOf(book);
        assertThat(header.lastRow()).isEqualTo(1);
        assertThat(header.places()).doesNotContainKey(Column.STAFF);
    }

    @Test
    void readsTheTitleOfEveryColumnOfTheTemplate() {
        for (var column : ColumnNames.standard().described()) {
            assertThat(ColumnNames.standard().recognise(column.title())).contains(column.column());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "企业名称（全称）,NAME", "*统一社会信用代码,CREDIT_CODE", "2021年末职工人数,STAFF", "女职工 人数,WOMEN", "其中：女职工,WOMEN",
        "工会会员人数（人）,MEMBERS", "基层工会名称,UNION", "上年度营业收入(万元),REVENUE", "法人代表,LEGAL_REPRESENTATIVE", "所属街道,REGION"
    })
    void recognisesHeadingsAsPeopleWriteThem(String heading, Column column) {
        assertThat(ColumnNames.standard().recognise(heading)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"备注", "联系电话", "职工人数增长率", "女职工比例", ""})
    void takesOtherHeadingsForNothing(String heading) {
        assertThat(ColumnNames.standard().recognise(heading)).isEmpty();
    }

    @Test
    void computesNothingInTextFiles() {
        assertThat(List.of("=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "＝1", "\t=1", "-5", "+86", "津澜,精密", "平常"))
                .extracting(Csv::cell)
                .containsExactly(
                        "'=1+1",
                        "'+cmd|' /C calc'!A0",
                        "'@SUM(A1)",
                        "'-2+3",
                        "'＝1",
                        "\"'\t=1\"",
                        "-5",
                        "+86",
                        "\"津澜,精密\"",
                        "平常");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"'1,200',1200", "297人,297", "３０,30", "1.5,1.5", "2.97E2,297", "约300,-", "1E99,-", "三十,-"})
    void readsNumbersAsPeopleWriteThem(String written, @org.jspecify.annotations.Nullable String value) {
        var number = Numbers.read(written);
        assertThat(number == null ? null : number.stripTrailingZeros().toPlainString())
                .isEqualTo(value);
    }

    private static String refusal(byte[] content) throws IOException {
        Path file = RosterBook.file(content);
        try {
            String[] code = {""};
            assertThatThrownBy(() -> {
                        for (Sheet sheet :
                                List.of(RosterImport.find(RosterFile.check(file).sheets())
                                        .sheet())) {
                            sheet.read((number, cells) -> true);
                        }
                    })
                    .isInstanceOfSatisfying(Unreadable.class, e -> code[0] = e.code());
            return code[0];
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Header headerOf(RosterBook book) throws IOException {
        try (var file = RosterFile.check(book.xlsx())) {
            return Header.find(file.sheets().getFirst()).orElseThrow();
        }
    }
}
