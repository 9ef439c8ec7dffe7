package org.shangliang.app.document.block;

import java.util.List;
import java.util.stream.Collectors;

/** Inline text (文字): runs in order. */
public record Text(List<Run> runs) {
    public Text {
        runs = List.copyOf(runs);
    }

    /** The characters without styles. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether there is nothing to print. */
    public boolean isBlank() {
        return plain().isBlank();
    }
}
