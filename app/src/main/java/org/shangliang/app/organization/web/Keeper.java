package org.shangliang.app.organization.web;

import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.NoSuch;

/** Who keeps the register (台账管理人): administrators and officers of a federation. For others its forms do not exist. */
final class Keeper {
    private Keeper() {}

    static boolean is(Actor actor) {
        return (actor.role() == Role.ADMINISTRATOR || actor.role() == Role.OFFICER)
                && actor.scope() instanceof Scope.Region;
    }

    /** The keeper's scope; nobody else finds the page. */
    static Scope scope(Actor actor) {
        if (!is(actor)) {
            throw new NoSuch("page of the keepers");
        }
        return actor.scope();
    }
}
