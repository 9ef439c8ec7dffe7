package org.shangliang.app.document.block;

import java.util.ArrayList;
import java.util.List;

/** Reads the text inside a line: cells between bars, strong text between double stars, escapes. */
final class Inline {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean strong;

    private Inline() {}

    /** Splits at bars that are not escaped; a bar at the end closes the last cell. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                cell.append(c).append(line.charAt(++i));
            } else if (c == '|') {
                cells.add(trim(cell));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!trim(cell).isEmpty() || cells.isEmpty()) {
            cells.add(trim(cell));
        }
        return cells;
    }

    static Text read(String text) {
        return new Inline().parse(text.replaceFirst("^ +", ""));
    }

    private Text parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                run.append(escaped == 'n' ? '\n' : escaped);
            } else if (text.startsWith("**", i)) {
                flush();
                strong = !strong;
                i++;
            } else {
                run.append(c);
            }
        }
        flush();
        return new Text(runs);
    }

    private void flush() {
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), strong));
            run.setLength(0);
        }
    }

    private static String trim(StringBuilder cell) {
        int begin = 0;
        int end = cell.length();
        while (begin < end && cell.charAt(begin) == ' ') {
            begin++;
        }
        while (end > begin && cell.charAt(end - 1) == ' ' && (end < 2 || cell.charAt(end - 2) != '\\')) {
            end--;
        }
        return cell.substring(begin, end);
    }
}
