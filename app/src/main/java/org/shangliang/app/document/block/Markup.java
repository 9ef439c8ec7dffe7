package org.shangliang.app.document.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markup of a document (文书标记): one line, one block or one row. docs/protocol/canonical-text.md describes it.
 */
public final class Markup {
    private final List<String> lines;
    private int next;

    private Markup(List<String> lines) {
        this.lines = lines;
    }

    /** The blocks of a canonical text. */
    public static List<Block> blocks(String canonicalText) {
        var body = canonicalText
                .lines()
                .filter(line -> !line.startsWith("%text ") && !line.startsWith("%form "))
                .toList();
        return new Markup(body).read(false);
    }

    /** The form that a canonical text names; a sheet if it names none. */
    public static Form form(String canonicalText) {
        return canonicalText
                .lines()
                .filter(line -> line.startsWith("%form "))
                .map(line -> Form.valueOf(rest(line).toUpperCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElse(Form.SHEET);
    }

    private List<Block> read(boolean inSlip) {
        var blocks = new ArrayList<Block>();
        while (next < lines.size()) {
            var line = lines.get(next++);
            if (line.equals("%end") && inSlip) {
                return blocks;
            }
            if (!line.isEmpty()) {
                blocks.add(block(line));
            }
        }
        if (inSlip) {
            throw new IllegalStateException("%receipt without %end");
        }
        return blocks;
    }

    private Block block(String line) {
        return switch (line.charAt(0)) {
            case '#' -> heading(line);
            case '%' -> directive(line);
            case '=' -> keyValues(line);
            case '|' -> throw new IllegalStateException("A row without %table: " + line);
            case '!' -> new Block.Note(inline(line.substring(1)));
            case '\u00A7' -> clause(line);
            default -> new Block.Paragraph(Block.Place.BODY, inline(line));
        };
    }

    private static Block heading(String line) {
        int level = line.indexOf(' ');
        var text = inline(line.substring(level));
        return level == 1 ? new Block.Title(text) : new Block.Heading(level - 1, text);
    }

    private static Block clause(String line) {
        var cells = Inline.cells(line.substring(1));
        return new Block.NumberedClause(Inline.read(cells.getFirst()).plain(), inline(cells.get(1)));
    }

    private Block directive(String line) {
        return switch (word(line)) {
            case "%head" -> head(rest(line));
            case "%flush" -> new Block.Paragraph(Block.Place.FLUSH, inline(rest(line)));
            case "%center" -> new Block.Paragraph(Block.Place.CENTRE, inline(rest(line)));
            case "%right" -> new Block.Paragraph(Block.Place.RIGHT, inline(rest(line)));
            case "%table" -> table(rest(line));
            case "%seals" -> seals();
            case "%receipt" -> new Block.ReceiptSlip(inline(rest(line)), read(true));
            case "%break" -> new Block.PageBreak();
            default -> throw new IllegalStateException("Unknown directive: " + line);
        };
    }

    private static Block head(String cells) {
        var parts = Inline.cells(cells);
        var number = parts.size() > 1 ? inline(parts.get(1)).plain() : "";
        return new Block.LetterHead(inline(parts.getFirst()).plain(), number.isEmpty() ? null : number);
    }

    private Block keyValues(String first) {
        var rows = new ArrayList<List<Text>>();
        rows.add(row(first.substring(1)));
        while (takeIf("=") instanceof String line) {
            rows.add(row(line));
        }
        return new Block.KeyValueTable(rows);
    }

    private Block table(String widths) {
        var shares = Arrays.stream(widths.split(" ")).map(Integer::valueOf).toList();
        var rows = new ArrayList<List<Text>>();
        while (takeIf("|") instanceof String line) {
            var row = row(line);
            if (row.size() != shares.size()) {
                throw new IllegalStateException("A row does not fit %table " + widths + ": " + line);
            }
            rows.add(row);
        }
        return new Block.Table(shares, rows);
    }

    private Block seals() {
        var parties = new ArrayList<Block.SealParty>();
        while (takeIf("%party ") instanceof String line) {
            var cells = row(line);
            parties.add(new Block.SealParty(cells.getFirst(), cells.subList(1, cells.size())));
        }
        return new Block.SealPlaces(parties);
    }

    private @Nullable String takeIf(String mark) {
        if (next < lines.size() && lines.get(next).startsWith(mark)) {
            return lines.get(next++).substring(mark.length());
        }
        return null;
    }

    private static List<Text> row(String line) {
        return Inline.cells(line).stream().map(Inline::read).toList();
    }

    private static Text inline(String text) {
        return Inline.read(text);
    }

    private static String word(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    private static String rest(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? "" : line.substring(end + 1);
    }
}
