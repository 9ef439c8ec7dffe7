package org.shangliang.app.evaluation;

import java.util.List;

/** What the record says about one sign (一项迹象的情况): there, not there, or impossible to tell, and why. */
record Finding(Flag flag, State state, Evidence why, List<Evidence> evidence) {

    /** Whether the sign is there. */
    enum State {
        /** It is there (有这一迹象). */
        RAISED,
        /** It is not there (没有发现). */
        CLEAR,
        /** The record cannot tell (看不出来). */
        UNCLEAR
    }

    static Finding raised(Flag flag, Evidence why, List<Evidence> evidence) {
        return new Finding(flag, State.RAISED, why, List.copyOf(evidence));
    }

    static Finding clear(Flag flag, Evidence why) {
        return new Finding(flag, State.CLEAR, why, List.of());
    }

    static Finding unclear(Flag flag, String reason) {
        return new Finding(flag, State.UNCLEAR, Evidence.of("evaluation.unclear." + reason), List.of());
    }

    boolean isRaised() {
        return state == State.RAISED;
    }
}
