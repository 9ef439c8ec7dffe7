package org.shangliang.app.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Ground;

/**
 * A deadline as a chip that opens (期限): what is left, the article, how it was counted, what follows when it passes.
 *
 * @param consequence what happens when it passes; {@code null} if there is nothing to say
 */
public record Due(
        State state,
        String label,
        List<Citation> citations,
        String counted,
        @Nullable String consequence,
        List<Ground> remarks) {

    /** How near it is; the colour follows, and the words say the same. */
    public enum State {
        /** More than three days, or no number of days. */
        QUIET(""),
        /** Three days or fewer. */
        SOON("warn"),
        /** The last day, or past. */
        LAST("bad"),
        /** Done. */
        MET("ok");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        /** The class of its colour. */
        public String tone() {
            return tone;
        }
    }
}
