package org.shangliang.app.platform;

import java.time.LocalDate;

/**
 * Work that the passing of a day brings about (deadlines that fell due, effects of silence). Every day is swept once
 * and in order, also the days on which the program stood still; a sweep must be safe to repeat.
 */
public interface DailySweep {

    /** Does what is due at the start of {@code day}; {@code day} is the new today. */
    void sweep(LocalDate day);
}
