package org.shangliang.app.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tracker of a procedure (程序进度): its steps in order, and the one at which it stands, counted from 1. */
public record Stages(int current, List<Stage> steps) {

    /** One step: its name, how far it is, and a date or a word below it. */
    public record Stage(String label, State state, String note) {}

    /** How far a step is. */
    public enum State {
        /** Behind us (已完成). */
        DONE,
        /** At hand (正在办). */
        NOW,
        /** Came back: refused, objected to, overdue (退回). */
        RETURNED,
        /** Still to come (还没到). */
        LATER
    }

    /** The step at hand. */
    public Stage now() {
        return steps.get(current - 1);
    }

    /** The step after it, if there is one. */
    public @Nullable Stage following() {
        return current < steps.size() ? steps.get(current) : null;
    }
}
