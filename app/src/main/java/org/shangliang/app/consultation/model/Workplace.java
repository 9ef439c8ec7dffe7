package org.shangliang.app.consultation.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.WorkplaceFacts;

/** The facts of the workplace (单位情况) on which composition and approval depend, as they stood when the case was opened. */
public record Workplace(
        int staff,
        @Nullable BigDecimal womenShare,
        @Nullable BigDecimal dispatchedShare,
        boolean hasUnion,
        @Nullable Boolean hasWomensCommittee,
        @Nullable Boolean aboveScale) {

    /** The same facts as the law asks for them. */
    public WorkplaceFacts facts() {
        return new WorkplaceFacts(aboveScale, womenShare, dispatchedShare, hasWomensCommittee, hasUnion, staff);
    }
}
