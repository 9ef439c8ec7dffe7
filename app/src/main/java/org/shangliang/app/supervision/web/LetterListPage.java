package org.shangliang.app.supervision.web;

import java.util.List;
import org.shangliang.app.platform.web.Pager;

/** The letters a person may read, those overdue first; {@code bad} of all are overdue or refused. */
public record LetterListPage(List<Line> lines, int all, int bad, Pager pager, boolean mayIssue) {
    static final int LISTED = 30;

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
}
