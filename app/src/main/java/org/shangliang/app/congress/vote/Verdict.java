package org.shangliang.app.congress.vote;

/** What became of a ballot (投票结论). */
public enum Verdict {
    /** It is in the box, or the token was given; sent again with the same attempt it still is (已入箱). */
    CAST,
    /** The roll knows no such code (码不对). */
    UNKNOWN,
    /** The voter was given a ballot on a screen before, or the token was cast with another choice (已投过). */
    ALREADY,
    /** The voter was given a paper ballot (已领纸质选票). */
    PAPER,
    /** No ballots are taken, not yet or no longer (不在投票时间). */
    CLOSED
}
