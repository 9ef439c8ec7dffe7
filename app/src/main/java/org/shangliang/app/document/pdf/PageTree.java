package org.shangliang.app.document.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.document.block.Block;
import org.shangliang.app.document.block.Text;
import org.shangliang.app.document.phrase.Words;
import org.w3c.dom.Document;

/** Builds the page tree of a document: each block becomes elements that the style sheet lays out. */
final class PageTree {
    private static final int WITH_SEALS = 2;
    private final FormalDocument document;
    private final UnaryOperator<String> printable;

    PageTree(FormalDocument document, UnaryOperator<String> printable) {
        this.document = document;
        this.printable = printable;
    }

    Document build(String styleSheet, boolean hasUnprintable) {
        var tree = empty();
        var root = tree.createElement("html");
        tree.appendChild(root);
        var html = new Element(root, printable).set("lang", "zh-CN");
        var head = html.add("head", "");
        head.add("title", "").text(document.title());
        head.add("style", "").text(styleSheet.replace("{margins}", margins()));
        var body = html.add("body", "");
        foot(body, "foot-odd");
        foot(body, "foot-even");
        var page = body.add("div", document.form().name().toLowerCase(Locale.ROOT));
        printAll(document.blocks(), page);
        if (hasUnprintable) {
            page.add("p", "note").text(Words.of("document.print.unprintable"));
        }
        return tree;
    }

    /** Forms and notices need the room; everything else stands on the page of the standard. */
    private String margins() {
        return switch (document.form()) {
            case LETTER, ACT, CONTRACT -> "37mm 26mm 35mm 28mm";
            case SHEET, NOTICE -> "24mm 20mm 30mm 24mm";
        };
    }

    /** The places to sign never stand alone on a page: the two blocks before them come along. */
    private void printAll(List<Block> blocks, Element body) {
        for (int i = 0; i < blocks.size(); i++) {
            int seals = i + WITH_SEALS;
            if (seals < blocks.size() && blocks.get(seals) instanceof Block.SealPlaces) {
                var closing = body.add("div", "closing");
                blocks.subList(i, seals + 1).forEach(block -> print(block, closing));
                i = seals;
            } else {
                print(blocks.get(i), body);
            }
        }
    }

    private void foot(Element body, String id) {
        var foot = body.add("div", "foot").set("id", id);
        foot.add("div", "page").add("span", "");
        foot.add("div", "mark").text(document.mark());
        foot.add("div", "full").text(document.fullMark());
    }

    private void print(Block block, Element body) {
        switch (block) {
            case Block.LetterHead head -> letterHead(head, body);
            case Block.Title title -> body.add("h1", "").text(title.text());
            case Block.Heading heading ->
                body.add("h" + (heading.level() + 1), "").text(heading.text());
            case Block.Paragraph paragraph ->
                body.add("p", paragraph.place().name().toLowerCase(Locale.ROOT)).text(paragraph.text());
            case Block.NumberedClause clause -> {
                var line = body.add("p", "clause");
                line.add("b", "").text(clause.number());
                line.add("span", "").text(clause.text());
            }
            case Block.KeyValueTable table -> keyValues(table, body);
            case Block.Table table -> table(table, body);
            case Block.SealPlaces places -> seals(places, body);
            case Block.ReceiptSlip slip -> slip(slip, body);
            case Block.Note note -> body.add("p", "note").text(note.text());
            case Block.PageBreak pageBreak -> body.add("div", "break");
        }
    }

    /** The issuer's name stays on one line: the longer it is, the smaller. */
    private static void letterHead(Block.LetterHead head, Element body) {
        var box = body.add("div", "head");
        int size = Math.clamp(
                430 / Math.max(1, head.issuer().codePointCount(0, head.issuer().length())), 16, 36);
        box.add("div", "issuer")
                .set("style", "font-size: " + size + "pt; line-height: " + size * 1.3 + "pt")
                .text(head.issuer());
        if (head.documentNumber() != null) {
            box.add("div", "docno").text(head.documentNumber());
        }
    }

    private static void keyValues(Block.KeyValueTable table, Element body) {
        int columns = table.columns();
        var rows = grid(columns == 2 ? List.of(20, 80) : List.of(20, 30, 20, 30), body.add("table", "fixed"));
        for (var row : table.rows()) {
            var line = rows.add("tr", "");
            for (int i = 0; i < row.size(); i++) {
                var cell = line.add("td", i % 2 == 0 ? "short" : "");
                if (i == row.size() - 1 && row.size() < columns) {
                    cell.set("colspan", String.valueOf(columns - row.size() + 1));
                }
                fill(cell, row.get(i));
            }
        }
    }

    private static void table(Block.Table table, Element body) {
        if (table.rows().isEmpty()) {
            return;
        }
        var box = body.add("table", "fixed");
        columns(table.widths(), box);
        var head = box.add("thead", "").add("tr", "");
        table.rows().getFirst().forEach(cell -> head.add("th", "").text(cell));
        var rows = box.add("tbody", "");
        for (var cells : table.rows().subList(1, table.rows().size())) {
            var row = rows.add("tr", "");
            for (int i = 0; i < cells.size(); i++) {
                fill(row.add("td", table.isCentred(i) ? "short" : ""), cells.get(i));
            }
        }
    }

    private static Element grid(List<Integer> widths, Element table) {
        columns(widths, table);
        return table.add("tbody", "");
    }

    private static void columns(List<Integer> widths, Element table) {
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        var columns = table.add("colgroup", "");
        widths.forEach(w -> columns.add("col", "").set("style", "width: " + w * 100.0 / whole + "%"));
    }

    /** An empty cell is place enough to fill by hand. */
    private static void fill(Element cell, Text text) {
        if (!text.isToFill()) {
            cell.text(text);
        }
    }

    private static void seals(Block.SealPlaces places, Element body) {
        boolean alone = places.parties().size() == 1;
        var rows = grid(
                alone ? List.of(36, 64) : Collections.nCopies(places.parties().size(), 1),
                body.add("table", "seals fixed"));
        for (var cells : places.rows()) {
            var row = rows.add("tr", "");
            if (alone) {
                row.add("td", "");
            }
            cells.forEach(cell -> row.add("td", "").text(cell));
        }
    }

    private void slip(Block.ReceiptSlip slip, Element body) {
        var box = body.add("div", "slip");
        box.add("div", "cut");
        box.add("div", "slip-title").text(slip.title());
        slip.blocks().forEach(block -> print(block, box));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
