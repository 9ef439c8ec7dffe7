package org.shangliang.law;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the workplace (单位情况); an unknown fact gives a note, never a refusal.
 *
 * @param aboveScale an enterprise above the statistical scale (规模以上企业)
 * @param womenShare women among the staff, 0 to 1
 * @param dispatchedShare dispatched workers among the staff, 0 to 1
 */
public record WorkplaceFacts(
        @Nullable Boolean aboveScale,
        @Nullable BigDecimal womenShare,
        @Nullable BigDecimal dispatchedShare,
        @Nullable Boolean hasWomensCommittee,
        @Nullable Boolean hasUnion,
        @Nullable Integer staff) {
    public WorkplaceFacts {
        requireShare("womenShare", womenShare);
        requireShare("dispatchedShare", dispatchedShare);
        if (staff != null && staff < 1) {
            throw new ImpossibleValue("staff", "value.staff", staff.toString());
        }
    }

    /** Nothing is known. */
    public static WorkplaceFacts unknown() {
        return new WorkplaceFacts(null, null, null, null, null, null);
    }

    private static void requireShare(String field, @Nullable BigDecimal share) {
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new ImpossibleValue(field, "value.share", share.toPlainString());
        }
    }
}
