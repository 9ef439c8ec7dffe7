package org.shangliang.app.notification.web;

import java.util.List;

/** What was sent, what waits, what failed; without addresses and texts. */
public record MailListPage(boolean on, List<Line> lines) {

    /** One mail. */
    public record Line(String day, String name, String kind, String state, String tone, int attempts, String fault) {}

    /** How many were given up. */
    public long failed() {
        return lines.stream().filter(line -> line.tone().equals("bad")).count();
    }
}
