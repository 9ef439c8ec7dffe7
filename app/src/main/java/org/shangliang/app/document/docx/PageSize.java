package org.shangliang.app.document.docx;

import java.util.Map;
import org.shangliang.app.document.block.Form;

/**
 * The page and type sizes of a form (版面): margins in millimetres, sizes in half points, lines in twentieths of a point.
 * Letters, acts and contracts stand on the page of GB/T 9704.
 */
record PageSize(int top, int right, int bottom, int left, int size, int line, int title, int table) {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int WIDTH_MM = 210;

    static PageSize of(Form form) {
        return switch (form) {
            case LETTER -> official(32, 579);
            case ACT -> official(30, 530);
            case CONTRACT -> official(28, 500);
            case SHEET -> new PageSize(24, 20, 30, 24, 24, 420, 40, 22);
            case NOTICE -> new PageSize(24, 20, 30, 24, 34, 620, 64, 30);
        };
    }

    private static PageSize official(int size, int line) {
        return new PageSize(37, 26, 35, 28, size, line, 44, 24);
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /** Width of the type area in twips. */
    int width() {
        return twips(WIDTH_MM - left - right);
    }

    /** The values that the style sheet of the Word file asks for. */
    Map<String, Integer> styleValues() {
        return Map.of(
                "size",
                size,
                "line",
                line,
                "indent",
                size * 20,
                "right",
                size * 40,
                "title",
                title,
                "titleLine",
                title * 15,
                "after",
                size * 10,
                "headLine",
                1000,
                "table",
                table,
                "tableLine",
                table * 15);
    }
}
