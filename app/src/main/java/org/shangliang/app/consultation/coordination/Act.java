package org.shangliang.app.consultation.coordination;

import java.util.Set;

/** What happens in a coordination (协调处理的步骤): whose act it is, and what the docket calls it. */
enum Act {
    /** A side applies in writing (申请). */
    APPLY("applied", Whose.SIDES),
    /** The authority begins without an application (依职权). */
    BEGIN("begun", Whose.AUTHORITY),
    /** A side says what it has to say (陈述意见). */
    STATE("stated", Whose.SIDES),
    /** Who applied takes it back (撤回申请). */
    WITHDRAW("withdrawn", Whose.SIDES),
    /** The authority accepts; its period runs (受理). */
    ACCEPT("accepted", Whose.AUTHORITY),
    /** The authority does not take it up (不予受理). */
    DECLINE("declined", Whose.AUTHORITY),
    /** Those who coordinate are named (确定协调人员). */
    NAME("named", Whose.AUTHORITY),
    /** A session was held (协调会). */
    SESSION("session", Whose.AUTHORITY),
    /** The coordinators propose a way out (协调方案). */
    PROPOSE("proposed", Whose.AUTHORITY),
    /** A side answers a proposal (答复方案). */
    ANSWER("answered", Whose.SIDES),
    /** The authority extends the period, once (延长). */
    EXTEND("extended", Whose.AUTHORITY),
    /** The coordination agreement is drawn up (起草协议书). */
    DRAW("drawn", Whose.AUTHORITY),
    /** Everybody signed the agreement; the sides are back at the table (达成协议). */
    RESUME("resumed", Whose.AUTHORITY),
    /** No agreement was reached; the round ends (协调不成). */
    FAIL("failed", Whose.AUTHORITY);

    /** Acts that cannot be taken back and are asked about once more. */
    static final Set<Act> FINAL = Set.of(DECLINE, WITHDRAW, RESUME, FAIL);

    private enum Whose {
        SIDES,
        AUTHORITY
    }

    private final String entry;
    private final Whose whose;

    Act(String entry, Whose whose) {
        this.entry = entry;
        this.whose = whose;
    }

    String kind() {
        return "coordination." + entry;
    }

    boolean isOfTheSides() {
        return whose == Whose.SIDES;
    }
}
