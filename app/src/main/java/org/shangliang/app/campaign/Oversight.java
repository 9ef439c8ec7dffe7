package org.shangliang.app.campaign;

import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.NoSuch;

/** Who looks after which region: campaigns are for officers and supervisors, and for nobody else. */
final class Oversight {
    private Oversight() {}

    static String region(Actor actor) {
        var looksAfter = actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR;
        if (looksAfter && actor.scope() instanceof Scope.Region(var prefix)) {
            return prefix;
        }
        throw new NoSuch("campaign");
    }

    /** Whether the actor keeps the campaign: an officer of its whole region. */
    static boolean keeps(CampaignView campaign, Actor actor) {
        return actor.role() == Role.OFFICER && campaign.region().startsWith(region(actor));
    }

    /** The part of a campaign that lies in the actor's region. */
    static String part(CampaignView campaign, Actor actor) {
        var region = region(actor);
        return campaign.region().startsWith(region) ? campaign.region() : region;
    }

    /** Whether any part of the campaign lies in the actor's region, or the other way about. */
    static boolean touches(CampaignView campaign, Actor actor) {
        var region = region(actor);
        return campaign.region().startsWith(region) || region.startsWith(campaign.region());
    }

    /** The region asked for, never beyond the actor's own. */
    static String within(@Nullable String asked, Actor actor) {
        var own = region(actor);
        var region = asked == null || asked.isBlank() ? own : asked;
        if (!region.startsWith(own) || !region.matches("\\d*")) {
            throw new NoSuch("region");
        }
        return region;
    }
}
