package org.shangliang.app.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.shangliang.app.document.block.Block;
import org.shangliang.app.document.block.Text;

/** The words of a document, read back from its blocks, from a PDF file and from a Word file; places to fill left out. */
final class PrintedText {
    private PrintedText() {}

    static String words(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000\\uFF3F]", "");
    }

    static String ofBlocks(FormalDocument document) {
        return words(document.blocks().stream().map(PrintedText::block).collect(Collectors.joining()));
    }

    /** Pages without their foot and without the head of a table that runs on. */
    static String ofPdf(FormalDocument document, byte[] file) throws IOException {
        var foot = words(document.mark() + document.fullMark());
        var heads = tableHeads(document.blocks());
        var text = new StringBuilder();
        for (var page : pages(file)) {
            var words = words(page).replace(foot, "").replaceFirst("\u2014\\d+\u2014", "");
            var repeated = heads.stream()
                    .filter(head -> words.startsWith(head) && text.indexOf(head) >= 0)
                    .findFirst()
                    .orElse("");
            text.append(words.substring(repeated.length()));
        }
        return text.toString();
    }

    static List<String> pages(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    static String ofWord(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return words(
                    word.getBodyElements().stream().map(PrintedText::element).collect(Collectors.joining()));
        }
    }

    private static String element(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> "";
        };
    }

    private static List<String> tableHeads(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(table -> words(texts(((Block.Table) table).rows().getFirst())))
                .toList();
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.LetterHead head -> head.issuer() + (head.documentNumber() == null ? "" : head.documentNumber());
            case Block.Title title -> title.text().plain();
            case Block.Heading heading -> heading.text().plain();
            case Block.Paragraph paragraph -> paragraph.text().plain();
            case Block.NumberedClause clause -> clause.number() + clause.text().plain();
            case Block.KeyValueTable table ->
                table.rows().stream().map(PrintedText::texts).collect(Collectors.joining());
            case Block.Table table ->
                table.rows().stream().map(PrintedText::texts).collect(Collectors.joining());
            case Block.SealPlaces places ->
                places.rows().stream().map(PrintedText::texts).collect(Collectors.joining());
            case Block.ReceiptSlip slip ->
                slip.title().plain()
                        + slip.blocks().stream().map(PrintedText::block).collect(Collectors.joining());
            case Block.Note note -> note.text().plain();
            case Block.PageBreak pageBreak -> "";
        };
    }

    private static String texts(List<Text> texts) {
        return texts.stream().map(Text::plain).collect(Collectors.joining());
    }
}
