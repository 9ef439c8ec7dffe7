package org.shangliang.app.cockpit;

import java.util.List;
import java.util.Set;
import org.shangliang.law.Ground;

/** What the law would say to a form as it stands: fits, does not fit, or too little was typed to say. */
public record RulingPartial(boolean fits, boolean complete, List<Ground> grounds) {

    private static final Set<String> PAPER = Set.of("case.signed-paper", "case.signed-papers", "congress.paper.sheet");

    RulingPartial(boolean fits, List<Ground> grounds) {
        this(fits, true, grounds);
    }

    /** What stands against a form that is still being filled in: a file that was chosen is not known before it is sent. */
    static RulingPartial whileTyping(List<Ground> grounds) {
        boolean fits = grounds.stream().allMatch(ground -> PAPER.contains(ground.code()));
        return new RulingPartial(fits, grounds);
    }

    static RulingPartial unfinished() {
        return new RulingPartial(false, false, List.of());
    }
}
