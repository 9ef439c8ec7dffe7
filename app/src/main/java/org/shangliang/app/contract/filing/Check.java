package org.shangliang.app.contract.filing;

import java.util.List;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;

/**
 * One thing that was compared (预检事项) and what came of it.
 *
 * @param grounds what the law says against it, in the law's own words
 */
public record Check(
        ReviewPart part,
        String code,
        State state,
        List<String> arguments,
        List<LegalBasis> basis,
        List<Ground> grounds) {

    /** What came of a comparison. */
    public enum State {
        /** It fits (相符). */
        FITS,
        /** A person should look at it (请看). */
        LOOK,
        /** It does not fit (不符). */
        WRONG
    }
}
