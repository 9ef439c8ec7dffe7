package org.shangliang.app.supervision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One enterprise as an officer who urges sees it.
 *
 * @param wechat the text to copy
 * @param sent what was sent before, the latest first
 */
public record UrgingCard(
        String employer,
        String name,
        String about,
        @Nullable String chair,
        String stage,
        @Nullable String href,
        List<Line> todos,
        List<String> sent,
        String wechat,
        boolean reachable) {

    /** One thing to do. */
    public record Line(String text, boolean overdue) {}

    /** Whether anything is overdue. */
    public boolean overdue() {
        return todos.stream().anyMatch(Line::overdue);
    }
}
