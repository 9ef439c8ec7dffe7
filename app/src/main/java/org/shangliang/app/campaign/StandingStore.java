package org.shangliang.app.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.shangliang.app.campaign.Lines.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Targets by what their plans depend on: however many there are, only as many rows as there are different plans. */
@Repository
class StandingStore {
    /** Those that count and are not done; the day of completion goes in. */
    static final String WAITING = "t.exempt_ground is null and %s is null";

    private static final String OFFERED = "case when t.stage = any (:awaiting) then t.offered_on end";

    private static final String NEVER = "-infinity";
    private static final int FEW = 12;

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> of(Condition condition, CampaignView campaign) {
        return jdbc.sql("select e.region, coalesce(t.kind, :usual) as kind, t.stage, " + OFFERED
                        + " as offeredOn, count(*) as number" + Condition.FROM + condition.sql()
                        + " group by 1, 2, 3, 4 order by 2, 1, 3")
                .params(condition.parameters())
                .param("usual", campaign.usualKind().name())
                .param("awaiting", Standing.WAITING.toArray(String[]::new))
                .query(Standing.class)
                .list();
    }

    /** Only those whose standing is among these; what is common to them is said apart, so that it is looked for first. */
    static Condition among(Condition condition, List<Standing> standings, CampaignView campaign, String place) {
        var parameters = new HashMap<String, Object>();
        parameters.put("usual", campaign.usualKind().name());
        parameters.put("awaiting", Standing.WAITING.toArray(String[]::new));
        parameters.put("regions", texts(standings, Standing::region));
        parameters.put("kindsOf", texts(standings, Standing::kind));
        parameters.put("stagesOf", texts(standings, Standing::stage));
        parameters.put("offered", texts(standings, one -> one.offeredOn() == null ? NEVER : one.offeredOn() + ""));
        parameters.put("amongStages", different(standings, Standing::stage, ""));
        var places = different(standings, Standing::region, "%");
        parameters.put("amongPlaces", places);
        return condition.and(
                "t.stage = any (:amongStages)" + (places.length > FEW ? "" : " and e.region like any (:amongPlaces)")
                        + " and (" + place + ", coalesce(t.kind, :usual), t.stage, coalesce(" + OFFERED
                        + ", '-infinity')) in (select * from unnest(:regions::text[], :kindsOf::text[],"
                        + " :stagesOf::text[], :offered::date[]))",
                parameters);
    }

    private static String[] different(List<Standing> standings, Function<Standing, String> part, String end) {
        return standings.stream().map(one -> part.apply(one) + end).distinct().toArray(String[]::new);
    }

    private static String[] texts(List<Standing> standings, Function<Standing, String> part) {
        return standings.stream().map(part).toArray(String[]::new);
    }
}
