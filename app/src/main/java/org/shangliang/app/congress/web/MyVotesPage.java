package org.shangliang.app.congress.web;

import java.util.List;

/** The votes on whose roll the reader stands (我的表决). */
public record MyVotesPage(List<Line> lines) {

    /** A vote; {@code state} is PREPARED, OPEN or CLOSED, {@code given} whether the reader was given a ballot. */
    public record Line(String id, String title, String meeting, String state, boolean given) {}
}
