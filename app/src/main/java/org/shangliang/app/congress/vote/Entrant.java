package org.shangliang.app.congress.vote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be entered on the roll (名册登记): name, unit, and an account if the person has one.
 *
 * @param woman whether it is a woman, if the roll says so
 * @param manager whether it is a middle manager or above, if the roll says so
 */
public record Entrant(
        String name,
        String unit,
        @Nullable UUID account,
        @Nullable Boolean woman,
        @Nullable Boolean manager) {}
