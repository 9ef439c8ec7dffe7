package org.shangliang.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shangliang.app.document.docx.DocxWriter;
import org.shangliang.app.document.pdf.PdfWriter;
import org.shangliang.app.document.pdf.RareFont;

/** Long names, long tables, rare characters, and the page of GB/T 9704. */
class HardCasesTests {
    private static final Documents DOCUMENTS = DocumentsTests.DOCUMENTS;
    private static final double POINTS_PER_MM = 72 / 25.4;

    @Test
    void keepsALetterWithinThePageOfTheStandard() throws IOException {
        var pdf = DOCUMENTS.pdf(DOCUMENTS.compose(SamplePapers.offer(true), SamplePapers.NUMBER));
        try (var file = Loader.loadPDF(pdf)) {
            var page = file.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo((float) (210 * POINTS_PER_MM), within());
            assertThat(page.getHeight()).isCloseTo((float) (297 * POINTS_PER_MM), within());
            var edges = new Edges();
            edges.setEndPage(2);
            edges.getText(file);
            assertThat(edges.left / POINTS_PER_MM).isBetween(27.9, 28.6);
            assertThat(edges.right / POINTS_PER_MM).isBetween(183.0, 184.3);
            assertThat(edges.top / POINTS_PER_MM).isBetween(37.0, 44.0);
            assertThat(edges.bottom / POINTS_PER_MM).isBetween(225.0, 262.0);
        }
    }

    @Test
    void setsTwentyEightCharactersOnALineAndTwentyTwoLinesOnAPage() throws IOException {
        var text = read("%form letter\n" + "文".repeat(28 * 60) + "\n");
        var pages = PrintedText.pages(DOCUMENTS.pdf(text));
        var lines =
                pages.getFirst().lines().filter(line -> line.startsWith("文")).toList();
        assertThat(lines).hasSize(22);
        assertThat(lines.get(1)).isEqualTo("文".repeat(28));
    }

    @Test
    void printsATableOfThreeHundredRowsWithItsHeadOnEveryPage() throws IOException {
        var rows = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "| " + i + " | 职工" + i + " | 装配车间 | 增加夜班津贴第" + i + "项 |")
                .collect(Collectors.joining("\n"));
        var document = read("%form sheet\n# 名单\n%table 10 20 30 40\n| 序号 | 姓名 | 部门 | 意见 |\n" + rows + "\n");
        long begin = System.nanoTime();
        var pdf = DOCUMENTS.pdf(document);
        System.out.printf("300 rows: %.0f ms%n", (System.nanoTime() - begin) / 1e6);
        assertThat(PrintedText.ofPdf(document, pdf)).isEqualTo(PrintedText.ofBlocks(document));
        assertThat(PrintedText.ofWord(DOCUMENTS.docx(document))).isEqualTo(PrintedText.ofBlocks(document));
        assertThat(PrintedText.pages(pdf))
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(PrintedText.words(page)).contains("序号姓名部门意见"));
    }

    @Test
    void keepsLongNamesAndUnbrokenWordsInTheirCells() throws IOException {
        var name = "天津滨海高新技术产业开发区海洋工程装备与智能制造产业联合投资发展（集团）股份有限公司第三分公司";
        var code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".repeat(4);
        var document = read("%form sheet\n%head " + name + " | 津海工〔2022〕1号\n# " + name + "\\n协商代表名单\n= 单位 | " + name
                + " | 网址 | " + code + "\n%table 10 20 70\n| 序号 | 姓名 | 说明 |\n| 1 | 买买提·吐尔逊·阿卜杜热合曼江 | " + code
                + " |\n%seals\n%party " + name + " | （公章）\n%party " + name + " | （工会章）\n");
        var pdf = DOCUMENTS.pdf(document);
        keep("long-names", pdf);
        assertThat(PrintedText.ofPdf(document, pdf)).isEqualTo(PrintedText.ofBlocks(document));
        try (var file = Loader.loadPDF(pdf)) {
            var edges = new Edges();
            edges.getText(file);
            assertThat(edges.right / POINTS_PER_MM).isLessThan(190.5);
        }
    }

    @Test
    void printsRareCharactersOfNamesFromTheSecondFont() throws IOException {
        var document = read("%form act\n# 决议\n代表：韡韡、翯、赟、頔、喆；温度≥35℃，①②③，□同意\n");
        assertThat(new PdfWriter(List.of()).unprintable(document)).isEmpty();
        assertThat(PrintedText.ofPdf(document, new PdfWriter(List.of()).write(document)))
                .isEqualTo(PrintedText.ofBlocks(document));
    }

    @Test
    void namesACharacterThatNoFontHas() throws IOException {
        var document = read("%form act\n# 决议\n代表：陈𠮷、李\uE123\n");
        var writer = new PdfWriter(List.of());
        assertThat(writer.unprintable(document)).containsExactly("𠮷", "\uE123");
        assertThat(PrintedText.words(String.join("", PrintedText.pages(writer.write(document)))))
                .contains("陈〔U+20BB7〕、李〔U+E123〕")
                .contains("字库所缺汉字");
    }

    @Test
    void takesARareCharacterFromAFontOnTheMachine(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("some-serif.ttf"), RareFont.file());
        var document = read("%form act\n# 决议\n代表：陈𠮷\n");
        var writer = new PdfWriter(List.of(folder));
        assertThat(writer.unprintable(document)).isEmpty();
        assertThat(PrintedText.ofPdf(document, writer.write(document))).isEqualTo(PrintedText.ofBlocks(document));
    }

    @Test
    void givesTheSameWordFileForTheSameText() {
        var document = DOCUMENTS.compose(SamplePapers.wage(), SamplePapers.NUMBER);
        assertThat(new DocxWriter().write(document)).isEqualTo(new DocxWriter().write(document));
    }

    private static FormalDocument read(String markup) {
        return FormalDocument.read(markup, SamplePapers.NUMBER);
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf"), pdf);
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.5f);
    }

    /** The outermost places at which the body's characters stand, in points from the upper left. */
    private static final class Edges extends PDFTextStripper {
        private static final double FOOT = (297 - 34) * POINTS_PER_MM;
        private double left = Double.MAX_VALUE;
        private double right;
        private double top = Double.MAX_VALUE;
        private double bottom;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() < FOOT) {
                left = Math.min(left, text.getXDirAdj());
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
                top = Math.min(top, text.getYDirAdj() - text.getHeightDir());
                bottom = Math.max(bottom, text.getYDirAdj());
            }
            super.processTextPosition(text);
        }
    }
}
