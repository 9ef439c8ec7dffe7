package org.shangliang.app.organization.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks as different programs write them hold the same cells. */
class XlsxSheetTests {
    private static final String PLAIN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns:x14ac=\"u\"><sheetData>"
                    + "<row r=\"2\" x14ac:dyDescent=\"0.25\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>津&#x6f9c;</t></r>"
                    + "<r><t xml:space=\"preserve\"> &amp; 精密 </t></r><rPh sb=\"0\"><t>jin</t></rPh></is></c>"
                    + "<c r='C2' s=\"3\"><f>A1*2</f><v>297</v></c><c r=\"D2\" t=\"str\"><f>\"a\"</f><v>&lt;甲&gt;</v></c>"
                    + "<c r=\"E2\"/><c r=\"F2\" t=\"e\"><v>#N/A</v></c></row><row/><row r=\"7\"><c><v>1.5</v></c></row>"
                    + "</sheetData></worksheet>";

    @Test
    void readsRichTextFormulasGapsAndReferences() throws IOException {
        assertThat(rows(PLAIN)).containsExactly("2:津澜 & 精密||297|<甲>||#N/A", "3:", "7:1.5");
    }

    @Test
    void leavesPrefixesCommentsAndCharacterDataToTheFullReader() throws IOException {
        String comment =
                "<worksheet><!-- a --><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>";
        String late =
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\">"
                        + "<v><![CDATA[甲]]></v></c></row></sheetData></worksheet>";
        assertThat(rows(comment)).containsExactly("1:1");
        assertThat(rows(late)).containsExactly("1:1", "2:甲");
    }

    @Test
    void readsOnOverTheEndOfItsBuffer() throws IOException {
        var xml = new StringBuilder("<worksheet><sheetData>");
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 3_000; i++) {
            String text = "滨海".repeat(i % 90 + 1) + i;
            xml.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" t=\"inlineStr\"><is><t>");
            xml.append(text).append("</t></is></c></row>");
            expected.add(i + ":" + text);
        }
        assertThat(rows(xml.append("</sheetData></worksheet>").toString())).isEqualTo(expected);
    }

    private static List<String> rows(String xml) throws IOException {
        Path good = RosterBook.usual().xlsx();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipFile(good.toFile());
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean sheet = entry.getName().endsWith("sheet1.xml");
                out.write(
                        sheet
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : zip.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
        }
        List<String> rows = new ArrayList<>();
        try (RosterFile file = RosterFile.check(RosterBook.file(bytes.toByteArray()))) {
            file.sheets().getFirst().read((number, cells) -> rows.add(number + ":" + String.join("|", cells)));
        }
        return rows;
    }
}
