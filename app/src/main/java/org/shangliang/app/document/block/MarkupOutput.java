package org.shangliang.app.document.block;

import gg.jte.TemplateOutput;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a document template writes. The template's own text is markup; a value from the record is escaped so that
 * it can never become markup, and a missing one prints a place to fill by hand.
 */
public final class MarkupOutput implements TemplateOutput {
    /** Four full-width low lines. */
    public static final String TO_FILL = "\uFF3F".repeat(4);

    private static final String LINE_MARKS = "#%=|!\u00A7";
    private final StringBuilder written = new StringBuilder();

    /** The markup written so far. */
    public String markup() {
        return written.toString();
    }

    @Override
    public void writeContent(String text) {
        written.append(text);
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        written.append(text, begin, end);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        var text = value == null ? "" : visible(value);
        written.append(text.isEmpty() ? TO_FILL : escape(text));
    }

    @Override
    public void writeUserContent(@Nullable Enum<?> value) {
        throw new IllegalStateException("A template says a coded value in words: " + value);
    }

    @Override
    public void writeUserContent(@Nullable Boolean value) {
        throw new IllegalStateException("A template says yes or no in words");
    }

    @Override
    public void writeUserContent(@Nullable Number value) {
        writeUserContent(value == null ? null : value.toString());
    }

    private static String visible(String value) {
        return value.strip()
                .lines()
                .map(CanonicalText::visible)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private String escape(String value) {
        var text = value.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("\n", "\\n");
        return atLineStart() && LINE_MARKS.indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }

    private boolean atLineStart() {
        int i = written.length() - 1;
        while (i >= 0 && (written.charAt(i) == ' ' || written.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || written.charAt(i) == '\n';
    }
}
