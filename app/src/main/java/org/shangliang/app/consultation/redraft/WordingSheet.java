package org.shangliang.app.consultation.redraft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.app.consultation.table.ClauseState;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;

/**
 * The sheet on which clauses travel to Word and back (修改稿格式): each clause under a line that names it and its pass. The line
 * is plain text, so that every word processor keeps it.
 */
record WordingSheet(Texts texts) {
    private static final int LONGEST = 8000;

    /** A clause as it came back; {@code text} is null where its line was not found. */
    record Found(NegotiatedClause clause, @Nullable String text, int pass) {}

    FormalDocument write(CaseContext context, Table table) {
        var header = context.file().header();
        var lines = new ArrayList<String>();
        lines.add("%form contract");
        lines.add("# "
                + FormalDocument.escaped(
                        texts.of("redraft.sheet.title", context.employer().name())));
        lines.add("%flush " + FormalDocument.escaped(texts.of("redraft.sheet.case", header.number())));
        lines.add("! " + FormalDocument.escaped(texts.of("redraft.sheet.how")));
        for (var clause : clauses(table)) {
            lines.add("## "
                    + FormalDocument.escaped(texts.of(
                            "redraft.sheet.clause",
                            clause.number(),
                            clause.last().number(),
                            clause.title())));
            clause.last().text().lines().map(FormalDocument::escaped).forEach(lines::add);
        }
        lines.add("%center " + FormalDocument.escaped(texts.of("redraft.sheet.end")));
        return FormalDocument.read(String.join("\n", lines), header.number());
    }

    /** The clauses that may be worked on. */
    static List<NegotiatedClause> clauses(Table table) {
        return table.clauses().stream()
                .filter(clause -> clause.state() != ClauseState.WITHDRAWN)
                .toList();
    }

    /** What came back, clause by clause; a file of another case, or no such sheet at all, is told. */
    List<Found> read(List<String> paragraphs, String number, Table table) {
        checkCase(paragraphs, number);
        var texts = new java.util.HashMap<Integer, StringBuilder>();
        var passes = new java.util.HashMap<Integer, Integer>();
        StringBuilder current = null;
        for (var paragraph : paragraphs) {
            var line = paragraph.strip();
            var mark = pattern("redraft.sheet.mark").matcher(line);
            if (mark.find()) {
                int clause = Integer.parseInt(mark.group(1));
                if (texts.containsKey(clause)) {
                    throw wrong("redraft.twice", String.valueOf(clause));
                }
                current = new StringBuilder();
                texts.put(clause, current);
                passes.put(clause, Integer.valueOf(mark.group(2)));
            } else if (line.equals(this.texts.of("redraft.sheet.end"))) {
                current = null;
            } else if (current != null) {
                current.append(line).append('\n');
            }
        }
        if (texts.isEmpty()) {
            throw wrong("redraft.no-marks");
        }
        return clauses(table).stream()
                .map(clause -> found(clause, texts.get(clause.number()), passes.getOrDefault(clause.number(), 0)))
                .toList();
    }

    private static Found found(NegotiatedClause clause, @Nullable StringBuilder text, int pass) {
        if (text == null) {
            return new Found(clause, null, 0);
        }
        var wording = ClauseWording.canonical(text.toString());
        if (wording.length() > LONGEST) {
            throw wrong("redraft.long", String.valueOf(clause.number()), String.valueOf(LONGEST));
        }
        return new Found(clause, wording.isEmpty() ? null : wording, pass);
    }

    private void checkCase(List<String> paragraphs, String number) {
        var before = texts.of("redraft.sheet.case", "");
        var stated = paragraphs.stream()
                .map(String::strip)
                .filter(line -> line.startsWith(before))
                .map(line -> line.substring(before.length()).strip())
                .findFirst()
                .orElseThrow(() -> wrong("redraft.no-marks"));
        if (!stated.equals(number)) {
            throw wrong("redraft.other-case", stated.length() > 40 ? stated.substring(0, 40) : stated, number);
        }
    }

    private Pattern pattern(String code) {
        return Pattern.compile(texts.of(code));
    }

    static InvalidInput wrong(String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError("file", code, List.of(arguments))));
    }
}
