package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.shangliang.law.CreditCode;

/** Makes roster files for tests. */
final class RosterBook {
    static final List<String> HEADINGS = List.of("单位名称", "统一社会信用代码", "所属片区", "职工人数");

    private final List<List<Object>> rows = new ArrayList<>();

    static RosterBook withHeadings(Object... headings) {
        return new RosterBook().row(headings);
    }

    static RosterBook usual() {
        return withHeadings(HEADINGS.toArray());
    }

    RosterBook row(Object... cells) {
        rows.add(List.of(cells));
        return this;
    }

    Path xlsx() {
        try {
            Path file = Files.createTempFile("roster", ".xlsx");
            try (var out = Files.newOutputStream(file);
                    var book = new Workbook(out, "test", "1.0")) {
                var sheet = book.newWorksheet("Sheet1");
                for (int r = 0; r < rows.size(); r++) {
                    for (int c = 0; c < rows.get(r).size(); c++) {
                        Object cell = rows.get(r).get(c);
                        if (cell instanceof Number number) {
                            sheet.value(r, c, number);
                        } else {
                            sheet.value(r, c, cell.toString());
                        }
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path csv(Charset charset) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(String.join(",", row.stream().map(RosterBook::quoted).toList()))
                    .append("\r\n");
        }
        return file(text.toString().getBytes(charset));
    }

    Path csv() {
        return csv(StandardCharsets.UTF_8);
    }

    static Path file(byte[] content) {
        try {
            Path file = Files.createTempFile("roster", ".csv");
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A valid code that belongs to no one, the same for the same number. */
    static String code(int number) {
        return CreditCode.withCheckDigit("91120116MA" + String.format("%07d", number));
    }

    private static String quoted(Object cell) {
        String text = cell.toString();
        return text.matches("(?s).*[,\"\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
