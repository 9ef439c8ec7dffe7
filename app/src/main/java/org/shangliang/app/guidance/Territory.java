package org.shangliang.app.guidance;

import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.NoSuch;

/** Whose region it is: officers and supervisors see theirs, officers arrange what happens in it. */
final class Territory {
    private Territory() {}

    /** The region an overseer looks after; for everybody else there is nothing. */
    static String of(Actor actor) {
        if ((actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR)
                && actor.scope() instanceof Scope.Region(var prefix)) {
            return prefix;
        }
        throw new NoSuch("guidance");
    }

    /** The region an officer arranges things in. */
    static String arrangedBy(Actor actor) {
        if (actor.role() != Role.OFFICER) {
            throw new NoSuch("guidance");
        }
        return of(actor);
    }

    /** A part of the own region that was asked for, or all of it. */
    static String part(Actor actor, @Nullable String asked) {
        var own = of(actor);
        if (asked == null || asked.isBlank()) {
            return own;
        }
        if (!asked.startsWith(own) || !asked.matches("[0-9]{2,12}")) {
            throw new NoSuch("region");
        }
        return asked;
    }
}
