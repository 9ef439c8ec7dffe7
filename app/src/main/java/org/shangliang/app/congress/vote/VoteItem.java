package org.shangliang.app.congress.vote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is voted on with a box of its own (表决项): an item of a draft, or the whole draft, which has the number 0 and the id
 * of its vote.
 *
 * @param publicKey the key of an item's tokens, in hexadecimal digits; that of a whole draft stands with its vote
 */
record VoteItem(UUID id, int number, String title, @Nullable String publicKey) {

    /** The one of a vote on the whole draft (整体表决). */
    static VoteItem whole(Vote vote) {
        return new VoteItem(vote.id(), 0, vote.title(), null);
    }

    boolean isWhole() {
        return number == 0;
    }

    /** What a field of a form is called that stands there once for each item. */
    String field(String name) {
        return isWhole() ? name : name + number;
    }

    /** Which item it is, by its number and the digest of its name. */
    String line() {
        return id + " " + Hash.hex(Hash.text(title));
    }
}
