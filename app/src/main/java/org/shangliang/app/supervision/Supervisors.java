package org.shangliang.app.supervision;

import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.NoSuch;

/** Who supervises (督促的人): officers of federations and labour-law supervisors, within their region. */
public final class Supervisors {

    private Supervisors() {}

    /** Admits them; for everybody else there is nothing here. */
    public static String admit(Actor actor) {
        if (isOne(actor) && actor.scope() instanceof Scope.Region(var prefix)) {
            return prefix;
        }
        throw new NoSuch("supervision");
    }

    /** Whether somebody holds such a role. */
    public static boolean isOne(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR;
    }
}
