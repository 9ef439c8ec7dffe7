package org.shangliang.app.supervision.web;

import java.util.List;

/** The letters a person may read, those overdue first. */
public record LetterListPage(List<Line> lines, boolean mayIssue) {

    /** One letter. */
    public record Line(
            String href,
            String number,
            String kind,
            String employer,
            String addressee,
            String state,
            String tone,
            String due) {}

    /** How many are overdue. */
    public long overdue() {
        return lines.stream().filter(line -> line.tone().equals("bad")).count();
    }
}
