package org.shangliang.app.document.docx;

import java.util.List;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.document.block.Block;
import org.shangliang.app.document.block.Form;

/** Writes the main part of a Word file: each block in its style. */
final class WordBody {
    private static final int WITH_SEALS = 2;
    private final FormalDocument document;
    private final PageSize page;
    private final WordXml xml = new WordXml("document");
    private final WordTables tables;

    WordBody(FormalDocument document, PageSize page) {
        this.document = document;
        this.page = page;
        this.tables = new WordTables(xml, page);
    }

    String write() {
        xml.element("body", () -> {
            for (int i = 0; i < document.blocks().size(); i++) {
                xml.keepWithNext(precedesSeals(i) || namesTable(i));
                print(document.blocks().get(i));
            }
            xml.keepWithNext(false);
            section();
        });
        return xml.finish();
    }

    /** The places to sign never stand alone on a page. */
    private boolean precedesSeals(int index) {
        var blocks = document.blocks();
        int end = Math.min(blocks.size(), index + 1 + WITH_SEALS);
        return blocks.subList(index + 1, end).stream().anyMatch(Block.SealPlaces.class::isInstance);
    }

    /** The name of a table never stands on the page before it. */
    private boolean namesTable(int index) {
        var blocks = document.blocks();
        return blocks.get(index) instanceof Block.Paragraph paragraph
                && paragraph.place() == Block.Place.CENTRE
                && index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Block.Table;
    }

    private void print(Block block) {
        switch (block) {
            case Block.LetterHead head -> letterHead(head);
            case Block.Title title -> xml.paragraph("Title", title.text());
            case Block.Heading heading -> xml.paragraph(headingStyle(heading.level()), heading.text());
            case Block.Paragraph paragraph -> xml.paragraph(style(paragraph.place()), paragraph.text());
            case Block.NumberedClause clause -> clause(clause);
            case Block.KeyValueTable table -> tables.keyValues(table);
            case Block.Table table -> tables.table(table);
            case Block.SealPlaces places -> tables.seals(places);
            case Block.ReceiptSlip slip -> {
                xml.paragraph("SlipTitle", slip.title());
                slip.blocks().forEach(this::printInSlip);
            }
            case Block.Note note -> xml.paragraph("Note", note.text());
            case Block.PageBreak pageBreak ->
                xml.paragraph("Normal", () -> xml.element("r", () -> xml.value("br", "type", "page")));
        }
    }

    private void printInSlip(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            xml.paragraph("Slip" + style(paragraph.place()), paragraph.text());
        } else {
            print(block);
        }
    }

    private void letterHead(Block.LetterHead head) {
        int length = Math.max(1, head.issuer().codePointCount(0, head.issuer().length()));
        int size = Math.clamp(2 * 430 / length, 32, 72);
        xml.paragraph(
                "LetterHead",
                () -> xml.run(head.issuer(), () -> {
                    xml.value("sz", "val", String.valueOf(size));
                    xml.value("szCs", "val", String.valueOf(size));
                }));
        var number = head.documentNumber();
        xml.paragraph("LetterNumber", () -> xml.run(number == null ? "" : number, () -> {}));
    }

    private void clause(Block.NumberedClause clause) {
        xml.paragraph("Clause", () -> {
            xml.run(clause.number() + "\u3000", () -> xml.value("rStyle", "val", "ClauseNumber"));
            xml.runs(clause.text());
        });
    }

    private String headingStyle(int level) {
        return level == 1 && document.form() == Form.CONTRACT ? "ChapterHeading" : "Heading" + level;
    }

    private static String style(Block.Place place) {
        return switch (place) {
            case BODY -> "Body";
            case FLUSH -> "Flush";
            case CENTRE -> "Centre";
            case RIGHT -> "Right";
        };
    }

    private void section() {
        xml.element("sectPr", () -> {
            xml.value("footerReference", "type", "default", "id", "rIdOdd");
            xml.value("footerReference", "type", "even", "id", "rIdEven");
            xml.value("pgSz", "w", "11906", "h", "16838");
            xml.value("pgMar", margins().toArray(String[]::new));
            xml.value("docGrid", "type", "lines", "linePitch", String.valueOf(page.line()));
        });
    }

    private List<String> margins() {
        return List.of(
                "top", mm(page.top()),
                "right", mm(page.right()),
                "bottom", mm(page.bottom()),
                "left", mm(page.left()),
                "header", mm(15),
                "footer", mm(page.bottom() - 21),
                "gutter", "0");
    }

    private static String mm(int millimetres) {
        return String.valueOf(PageSize.twips(millimetres));
    }
}
