package org.shangliang.app.congress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a congress or assembly came to (审议结果): the count, the outcome, and the digest of the text that was voted on.
 *
 * @param contestedReason what the chair recorded where exactly half were in favour and the sources disagree
 * @param remarks what delegates said when they deliberated, and what was answered
 * @param items where it was voted item by item (逐项表决); the count is then that of the item with the fewest in favour
 * @param tellers who counted; unknown where nobody said
 */
public record Deliberation(
        int round,
        Body body,
        @Nullable String session,
        LocalDate heldOn,
        Count count,
        boolean secretBallot,
        Result result,
        @Nullable String contestedReason,
        @Nullable String remarks,
        String textDigest,
        @Nullable List<VotedItem> items,
        @Nullable Tellers tellers) {

    /** The items that were not adopted and are to be negotiated again; none where the whole draft was put to the vote. */
    public List<VotedItem> failed() {
        return items == null
                ? List.of()
                : items.stream().filter(VotedItem::failed).toList();
    }

    /** How it ended. */
    public enum Result {
        /** Adopted (通过). */
        ADOPTED,
        /** Not adopted; back to the table (未通过). */
        REJECTED,
        /** Too few came; nothing could be resolved (不足法定人数). */
        NO_QUORUM
    }
}
