package org.shangliang.app.cockpit;

import java.util.List;
import org.shangliang.law.Ground;

/** What the law would say to a form as it stands: fits, does not fit, or too little was typed to say. */
public record RulingPartial(boolean fits, boolean complete, List<Ground> grounds) {

    RulingPartial(boolean fits, List<Ground> grounds) {
        this(fits, true, grounds);
    }

    static RulingPartial unfinished() {
        return new RulingPartial(false, false, List.of());
    }
}
