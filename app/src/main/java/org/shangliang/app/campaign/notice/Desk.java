package org.shangliang.app.campaign.notice;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.NoSuch;

/** Who has to do with notices: officers draft and publish, supervisors read, chairs receive; nobody else. */
final class Desk {
    private Desk() {}

    /** The region of one who looks after it. */
    static String region(Actor actor) {
        if (isKeeper(actor) && actor.scope() instanceof Scope.Region(var prefix)) {
            return prefix;
        }
        throw new NoSuch("notice");
    }

    /** The region of an officer; for all others there is nothing to write. */
    static String writes(Actor actor) {
        if (actor.role() != Role.OFFICER) {
            throw new NoSuch("notice");
        }
        return region(actor);
    }

    /** Whether the notice is the actor's to change. */
    static boolean keeps(NoticeView notice, Actor actor) {
        return actor.role() == Role.OFFICER
                && actor.scope() instanceof Scope.Region(var prefix)
                && notice.region().startsWith(prefix);
    }

    static boolean isChair(Actor actor) {
        return actor.role() == Role.UNION_CHAIR && actor.scope() instanceof Scope.Union;
    }

    /** The union of a chair. */
    static UUID union(Actor actor) {
        if (actor.role() == Role.UNION_CHAIR && actor.scope() instanceof Scope.Union(var id)) {
            return id;
        }
        throw new NoSuch("notice");
    }

    private static boolean isKeeper(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR;
    }
}
