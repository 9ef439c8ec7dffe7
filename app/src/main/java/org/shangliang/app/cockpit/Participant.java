package org.shangliang.app.cockpit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/**
 * Someone the case names as representative or recorder (案件参与人), and the sign-in opened for this case.
 *
 * @param side null for the recorder
 * @param username null while no sign-in has been opened
 * @param mayInvite whether the viewer opens and ends this person's sign-in
 */
public record Participant(
        @Nullable Side side,
        String name,
        boolean chief,
        @Nullable String username,
        @Nullable UUID capacity,
        boolean mayInvite) {}
