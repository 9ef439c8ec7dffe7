package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.FormValues;

/** What workers see of what was said (意见归纳公布页): reviewed titles, rounded counts, support. */
public record GistPage(
        String action, String union, String title, boolean few, boolean thanks, List<Line> lines, FormValues form) {

    /** One reviewed group. {@code support} tells counts only where no small cell would show. */
    public record Line(String id, String title, String opinions, String support, List<String> originals) {}
}
