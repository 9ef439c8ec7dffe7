package org.shangliang.app.document.block;

import java.util.List;
import java.util.stream.Collectors;

/** Inline text (文字): runs in order. */
public record Text(List<Run> runs) {
    private static final int SHORT = 4;

    public Text {
        runs = List.copyOf(runs);
    }

    /** The characters without styles. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether it reads better in the middle of a cell: a number, or a word or two. */
    public boolean isShort() {
        var plain = plain();
        return plain.length() <= SHORT || plain.matches("[0-9.,%+-]+");
    }

    /** Whether it is nothing but a place to fill by hand. */
    public boolean isToFill() {
        return plain().equals(MarkupOutput.TO_FILL);
    }
}
