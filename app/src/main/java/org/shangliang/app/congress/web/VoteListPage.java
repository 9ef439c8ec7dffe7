package org.shangliang.app.congress.web;

import java.util.List;

/** The votes a chair conducts (大会表决), and the cases that wait for one. */
public record VoteListPage(List<Line> lines, List<Waiting> waiting) {

    /** A vote; {@code state} is PREPARED, OPEN or CLOSED. */
    public record Line(String id, String title, String employer, String meeting, String state, boolean recorded) {}

    /** A case whose draft waits for a vote. */
    public record Waiting(String id, String number, String employer) {}
}
