package org.shangliang.app.document.docx;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.shangliang.app.document.block.Block;
import org.shangliang.app.document.block.Text;

/** Writes the tables of a Word file. */
final class WordTables {
    private static final List<Integer> PAIR = List.of(20, 80);
    private static final List<Integer> TWO_PAIRS = List.of(20, 30, 20, 30);

    private final WordXml xml;
    private final PageSize page;

    WordTables(WordXml xml, PageSize page) {
        this.xml = xml;
        this.page = page;
    }

    void keyValues(Block.KeyValueTable table) {
        int columns = table.columns();
        var shares = columns == 2 ? PAIR : columns == 4 ? TWO_PAIRS : Collections.nCopies(columns, 1);
        ruled(
                shares,
                () -> table.rows()
                        .forEach(row -> row(false, () -> {
                            for (int i = 0; i < row.size(); i++) {
                                int span = i == row.size() - 1 ? columns - i : 1;
                                cell(width(shares, i, span), span, i % 2 == 0 ? "TableShort" : "TableText", row.get(i));
                            }
                        })));
    }

    void table(Block.Table table) {
        ruled(table.widths(), () -> {
            for (int r = 0; r < table.rows().size(); r++) {
                var cells = table.rows().get(r);
                boolean head = r == 0;
                row(head, () -> {
                    for (int i = 0; i < cells.size(); i++) {
                        var style = head ? "TableHead" : table.isCentred(i) ? "TableShort" : "TableText";
                        cell(width(table.widths(), i, 1), 1, style, cells.get(i));
                    }
                });
            }
        });
    }

    void seals(Block.SealPlaces places) {
        boolean alone = places.parties().size() == 1;
        var shares =
                alone ? List.of(36, 64) : Collections.nCopies(places.parties().size(), 1);
        table(
                "TableNormal",
                shares,
                () -> places.rows()
                        .forEach(cells -> row(false, () -> {
                            if (alone) {
                                cell(width(shares, 0, 1), 1, "Seal", new Text(List.of()));
                            }
                            for (int i = 0; i < cells.size(); i++) {
                                cell(width(shares, alone ? 1 : i, 1), 1, "Seal", cells.get(i));
                            }
                        })));
        xml.paragraph("Spacer", new Text(List.of()));
    }

    private void ruled(List<Integer> shares, WordXml.Content rows) {
        table("Ruled", shares, rows);
        xml.paragraph("Spacer", new Text(List.of()));
    }

    private void table(String style, List<Integer> shares, WordXml.Content rows) {
        xml.element("tbl", () -> {
            xml.element("tblPr", () -> {
                xml.value("tblStyle", "val", style);
                xml.value("tblW", "w", String.valueOf(page.width()), "type", "dxa");
                xml.value("tblLayout", "type", "fixed");
            });
            xml.element(
                    "tblGrid",
                    () -> IntStream.range(0, shares.size())
                            .forEach(i -> xml.value("gridCol", "w", String.valueOf(width(shares, i, 1)))));
            rows.write();
        });
    }

    private void row(boolean head, WordXml.Content cells) {
        xml.element("tr", () -> {
            xml.element("trPr", () -> {
                xml.value("cantSplit");
                if (head) {
                    xml.value("tblHeader");
                }
            });
            cells.write();
        });
    }

    private void cell(int width, int span, String style, Text text) {
        xml.element("tc", () -> {
            xml.element("tcPr", () -> {
                xml.value("tcW", "w", String.valueOf(width), "type", "dxa");
                if (span > 1) {
                    xml.value("gridSpan", "val", String.valueOf(span));
                }
                xml.value("vAlign", "val", style.equals("Seal") ? "top" : "center");
            });
            xml.paragraph(style, text.isToFill() ? new Text(List.of()) : text);
        });
    }

    private int width(List<Integer> shares, int from, int span) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        int part = shares.subList(from, from + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return page.width() * part / whole;
    }
}
