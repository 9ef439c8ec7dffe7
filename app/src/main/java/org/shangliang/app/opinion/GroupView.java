package org.shangliang.app.opinion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of opinions about one matter (意见归纳): how many opinions, in how many different wordings, whether workers see it,
 * and what was decided about it.
 */
public record GroupView(
        UUID id,
        UUID call,
        String topic,
        String title,
        int opinions,
        int wordings,
        boolean shown,
        @Nullable String decision,
        @Nullable Integer place,
        @Nullable String reason,
        int agree,
        int disagree,
        int pass) {

    /** How many times somebody said what they think of it. */
    public int voices() {
        return agree + disagree + pass;
    }

    /** Whether it was taken onto the agenda. */
    public boolean isTaken() {
        return "TAKEN".equals(decision);
    }
}
