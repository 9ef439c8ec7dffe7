package org.shangliang.app.congress.model;

import org.shangliang.law.AdoptionOutcome;

/** What became of one item of a draft where a congress voted item by item (表决项). */
public record VotedItem(int number, String title, Count count, AdoptionOutcome outcome) {

    /** Whether this item was not adopted (没有通过), so that the draft was not. */
    public boolean failed() {
        return outcome == AdoptionOutcome.REJECTED;
    }
}
