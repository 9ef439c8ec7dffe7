package org.shangliang.app.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shangliang.app.campaign.Lines.Standing;
import org.shangliang.app.campaign.rollup.Law;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Targets by what their plans depend on: however many there are, only as many rows as there are different plans. */
@Repository
class StandingStore {
    /** Those that count and are not done; the day of completion goes in. */
    static final String WAITING = "t.exempt_ground is null and %s is null";

    private static final String OFFERED = "case when t.stage = any (:awaiting) then t.offered_on end";

    private static final String NEVER = "-infinity";

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

    /** Only those whose standing is among these. */
    static Condition among(Condition condition, List<Standing> standings, CampaignView campaign) {
        return condition.and(
                "(e.region, coalesce(t.kind, :usual), t.stage, coalesce(" + OFFERED
                        + ", '-infinity')) in (select * from unnest(:regions::text[], :kindsOf::text[],"
                        + " :stagesOf::text[], :offered::date[]))",
                parameters(standings, campaign));
    }

    /**
     * The same of very many, by the place whose law rules. The list reaches down to some size: a few of each place and stage
     * tell how large its last one is at least, and only who is that large is looked at.
     */
    static Condition amongMany(Condition condition, List<Standing> standings, CampaignView campaign) {
        return condition.and(
                """
                t.employer_id in (with s as materialized (
                    select place, stage, array_agg((kind, day)::text) as keys, count(*) over () as groups
                    from unnest(:regions::text[], :kindsOf::text[], :stagesOf::text[], :offered::date[])
                      s (place, kind, stage, day) group by 1, 2),
                  least (staff) as materialized (select coalesce((select f.staff from s
                    cross join lateral (%1$s limit 1 + 4 * :reach::bigint / s.groups) f
                    order by f.staff desc offset :reach - 1 limit 1), 0))
                  select x.employer_id from s
                  cross join lateral (%2$s limit :reach) x
                  order by x.staff desc, x.employer_id limit :reach)""".formatted(largest(campaign, ""), largest(campaign, "and w.staff >= (select staff from least)")),
                parameters(standings, campaign));
    }

    private static String largest(CampaignView campaign, String and) {
        return """
                select w.employer_id, w.staff from campaign_target w
                where w.campaign_id = :campaign and left(w.region, 2) = left(s.place, 2) and w.stage = s.stage
                  and w.exempt_ground is null and %s is null and %s = s.place %s
                  and (coalesce(w.kind, :usual), coalesce(%s, '-infinity'::date))::text = any (s.keys)
                order by w.staff desc, w.employer_id""".formatted(
                        Condition.day(campaign.completion()).replace("t.", "w."),
                        Law.of("w.region"),
                        and,
                        OFFERED.replace("t.", "w."));
    }

    private static Map<String, Object> parameters(List<Standing> standings, CampaignView campaign) {
        var parameters = new HashMap<String, Object>();
        parameters.put("usual", campaign.usualKind().name());
        parameters.put("awaiting", Standing.WAITING.toArray(String[]::new));
        parameters.put("regions", texts(standings, Standing::region));
        parameters.put("kindsOf", texts(standings, Standing::kind));
        parameters.put("stagesOf", texts(standings, Standing::stage));
        parameters.put("offered", texts(standings, one -> one.offeredOn() == null ? NEVER : one.offeredOn() + ""));
        return parameters;
    }

    private static String[] texts(List<Standing> standings, Function<Standing, String> part) {
        return standings.stream().map(part).toArray(String[]::new);
    }
}
