package org.shangliang.app.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets of the summary look on a screen and on paper: every day and name is seen whole, head and names repeat. */
final class SheetLook {
    /** Wide enough for a day of ten characters. */
    private static final double USUAL = 12;

    /** More columns than this would be too small to read on one sheet across. */
    private static final int MOST_ON_ONE = 12;

    private static final Map<String, Double> WIDTHS = Map.of(
            "name", 34d,
            "code", 22d,
            "region", 18d,
            "registered", 34d,
            "industry", 34d,
            "kind", 26d,
            "ground", 18d,
            "exempt", 44d);

    /** What may be longer than its column takes as many lines as it needs. */
    private static final Set<String> LONG =
            Set.of("name", "region", "registered", "industry", "kind", "ground", "exempt");

    private SheetLook() {}

    /** Lays out a table with its head in a row and its last line in another. */
    static void of(Worksheet sheet, List<String> columns, int head, int last) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTHS.getOrDefault(columns.get(column), USUAL));
        }
        int end = columns.size() - 1;
        for (int column = 0; column <= end && last > head; column++) {
            if (LONG.contains(columns.get(column))) {
                sheet.range(head + 1, column, last, column)
                        .style()
                        .wrapText(true)
                        .set();
            }
        }
        sheet.range(head, 0, head, end)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.range(head, 0, last, end).style().borderStyle(BorderStyle.THIN).set();
        boolean wide = columns.size() > MOST_ON_ONE;
        sheet.paperSize(wide ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (wide ? 2 : 1));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head);
        sheet.repeatCols(0);
        sheet.freezePane(1, head + 1);
    }
}
