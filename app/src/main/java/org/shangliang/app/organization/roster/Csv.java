package org.shangliang.app.organization.roster;

import java.util.regex.Pattern;

/** Cells of text files that a spreadsheet will open. */
final class Csv {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?");
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** The text as one cell: quoted where needed, and with a mark before what a spreadsheet would compute. */
    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quote =
                safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t' || c == ';');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
