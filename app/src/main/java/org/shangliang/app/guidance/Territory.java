package org.shangliang.app.guidance;

import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.NoSuch;

/** Whose region it is: officers and supervisors see theirs, officers arrange what happens in it. */
final class Territory {
    /** Digits of a district's code: province 2, city 4, district 6. */
    private static final int DISTRICT = 6;

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

    /** The district (区) a region belongs to; a wider region is its own. */
    static String district(String region) {
        return region.substring(0, Math.min(DISTRICT, region.length()));
    }

    /** Whether one of two regions lies in the other. */
    static boolean meets(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
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
