package org.shangliang.app.organization.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file of rows (.csv): cells by comma, tab or semicolon, quoted where they hold such a mark or a line end. */
final class CsvSheet implements Sheet {
    private static final int LONGEST_RECORD = 65_536;
    private static final int WIDEST = 256;
    private static final int END = -1;

    private final Path file;
    private final Charset charset;
    private final char delimiter;

    CsvSheet(Path file, Charset charset, char delimiter) {
        this.file = file;
        this.charset = charset;
        this.delimiter = delimiter;
    }

    @Override
    public void read(Rows rows) throws IOException {
        try (Reader plain = Files.newBufferedReader(file, charset)) {
            var reader = new BufferedReader(plain, 1 << 16);
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            int number = 0;
            List<String> cells = new ArrayList<>();
            while (record(reader, cells, ++number)) {
                if (!rows.row(number, cells.toArray(String[]::new))) {
                    return;
                }
                cells.clear();
            }
        }
    }

    /** One record into {@code cells}; false when there is none left. */
    private boolean record(Reader reader, List<String> cells, int number) throws IOException {
        int c = reader.read();
        if (c == END) {
            return false;
        }
        var cell = new StringBuilder();
        boolean quoted = false;
        int length = 0;
        while (c != END) {
            if (++length > LONGEST_RECORD) {
                throw new Unreadable(quoted ? "csv.quote" : "csv.tooLong", String.valueOf(number));
            }
            if (quoted) {
                int next = c == '"' ? reader.read() : 0;
                if (c == '"' && next != '"') {
                    quoted = false;
                    c = next;
                    continue;
                }
                cell.append((char) c);
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == delimiter) {
                take(cell, cells);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                cell.append((char) c);
            }
            c = reader.read();
        }
        if (quoted) {
            throw new Unreadable("csv.quote", String.valueOf(number));
        }
        take(cell, cells);
        return true;
    }

    private static void take(StringBuilder cell, List<String> cells) {
        if (cells.size() < WIDEST) {
            cells.add(cell.toString().strip());
        }
        cell.setLength(0);
    }
}
