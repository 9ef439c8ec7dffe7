package org.shangliang.app.consultation.reading;

import java.util.List;

/** The draft as workers read it (看草案): plain words and the original of each clause side by side. */
public record ReaderPage(
        String path,
        String union,
        String employer,
        String title,
        String standing,
        String headline,
        List<Clause> clauses,
        boolean open,
        String closes,
        String fingerprint) {

    /** A clause: plain words, the original, what was said to it and what the union answered. */
    public record Clause(
            int number,
            String title,
            String plain,
            boolean assembled,
            String original,
            String remarks,
            String outcome,
            String answer) {}
}
