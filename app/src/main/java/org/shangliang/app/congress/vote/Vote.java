package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Body;

/**
 * A vote of a congress or assembly on one text (表决).
 *
 * @param items how many items are voted on one by one (逐项表决); 0 where it is the whole draft
 */
public record Vote(
        UUID id,
        UUID caseId,
        int round,
        Body body,
        Level level,
        State state,
        String title,
        @Nullable String place,
        LocalDate meetingOn,
        String textDigest,
        String firstTeller,
        String secondTeller,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean recorded,
        int items) {

    /** How far it has come. */
    public enum State {
        /** The roll is drawn up, notices and codes go out (筹备). */
        PREPARED,
        /** The roll is frozen and ballots are taken (投票中). */
        OPEN,
        /** The numbers are frozen (已截止). */
        CLOSED
    }

    /** Whether items are voted on one by one, and not the whole draft. */
    public boolean isByItem() {
        return items > 0;
    }

    /** Whether ballots are taken. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether the numbers are frozen. */
    public boolean isClosed() {
        return state == State.CLOSED;
    }
}
