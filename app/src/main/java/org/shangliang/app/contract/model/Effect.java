package org.shangliang.app.contract.model;

import java.time.LocalDate;

/**
 * The contract's taking effect (生效).
 *
 * @param presumed whether it rests on a presumed day of receipt
 * @param renewFrom the day from which renewal may be asked
 */
public record Effect(
        LocalDate inForceOn, Way way, boolean presumed, LocalDate termFrom, LocalDate termTo, LocalDate renewFrom) {

    /** What brought it into force. */
    public enum Way {
        /** The authority stayed silent until its period ended (期满未提出异议). */
        SILENCE,
        /** A written opinion without objection was served (审查意见书送达). */
        OPINION
    }

    /** The same effect on another day, on better evidence. */
    public Effect corrected(LocalDate on, Way how) {
        return new Effect(on, how, false, termFrom, termTo, renewFrom);
    }
}
