package org.shangliang.app.congress.vote;

/** The numbers of the roll (名册人数). */
public record Headcount(int entitled, int acknowledged, int present, int onScreen, int onPaper, int coded) {

    /** Ballots given, on paper or on screen. */
    public int given() {
        return onScreen + onPaper;
    }
}
