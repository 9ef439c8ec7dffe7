package org.shangliang.app.guidance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores employers where they are stored, so that a list of thousands is put in order by the database. */
@Repository
class PriorityStore {
    /** Cases and contracts are read once for the region and joined, not looked up for each employer. */
    private static final String SCORED = """
            with latest as (select distinct on (o.employer_id) o.employer_id, o.id, o.stage
                from consultation_case o join organization_employer e on e.id = o.employer_id
                where e.region like :region and o.opened_on >= :since
                order by o.employer_id, o.opened_on desc, o.id desc),
            expiring as (select distinct o.employer_id
                from contract_file f join consultation_case o on o.id = f.case_id
                join organization_employer e on e.id = o.employer_id
                where e.region like :region and f.renew_on <= :today)
            select e.id, e.name, e.region, e.staff, e.disputes,
                   coalesce(c.stage in ('SIGNED', 'FILED', 'IN_FORCE'), false) and x.employer_id is null as settled,
                   coalesce(c.stage, 'NONE') as stage, c.id as case_id,
                   case when e.situation = 'STRUGGLING' then :STRUGGLING else 0 end as struggling,
                   case when e.epidemic_hit then :EPIDEMIC else 0 end as epidemic,
                   :HEADCOUNT * least(e.staff, 1000) / 1000 as headcount,
                   case when e.disputes > 0 then :DISPUTES else 0 end as disputes_points,
                   case when x.employer_id is null then 0 else :EXPIRING end as expiring,
                   case when c.stage = 'DECLINED' then :REFUSAL else 0 end as refusal,
                   case when c.stage = 'OVERDUE' then :SILENCE else 0 end as silence,
                   case when c.stage is null then :NOT_BEGUN else 0 end as not_begun
            from organization_employer e
            left join latest c on c.employer_id = e.id
            left join expiring x on x.employer_id = e.id
            where e.region like :region""";

    private static final String INSTRUCTOR = """
            (select a.capacity_id from organization_assignment a where a.employer_id = t.id and a.until is null
                order by a.since desc limit 1) as instructor""";

    private static final String TOTAL =
            "struggling + epidemic + headcount + disputes_points + expiring + refusal + silence + not_begun";

    private final JdbcClient jdbc;

    PriorityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The employers of a region in the order of need, those with this year's contract after all others; {@code since} is the first day of the year's cases. */
    List<Priority> list(
            String region, Map<Factor, Integer> weights, LocalDate since, LocalDate today, int limit, int offset) {
        var query = jdbc.sql("select t.*, " + INSTRUCTOR + " from (select s.*, " + TOTAL + " as score from (" + SCORED
                        + ") s order by settled, score desc, staff desc, id limit :limit offset :offset) t"
                        + " order by settled, score desc, staff desc, id")
                .param("region", region + "%")
                .param("since", since)
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset);
        for (var factor : Factor.values()) {
            query = query.param(factor.name(), weights.getOrDefault(factor, factor.usual()));
        }
        return query.query(PriorityStore::priority).list();
    }

    private static Priority priority(ResultSet row, int number) throws SQLException {
        var parts = new ArrayList<Priority.Part>();
        for (var factor : Factor.values()) {
            int points = row.getInt(
                    factor == Factor.DISPUTES
                            ? "disputes_points"
                            : factor.name().toLowerCase());
            if (points > 0) {
                parts.add(new Priority.Part(factor, points));
            }
        }
        return new Priority(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getInt("staff"),
                row.getInt("disputes"),
                row.getString("stage"),
                row.getObject("case_id", UUID.class),
                row.getObject("instructor", UUID.class),
                row.getInt("score"),
                List.copyOf(parts));
    }

    /** The points that the nearest federation at or above a region has set, with the usual ones for the rest. */
    Map<Factor, Integer> weights(String region) {
        var weights = new EnumMap<Factor, Integer>(Factor.class);
        for (var factor : Factor.values()) {
            weights.put(factor, factor.usual());
        }
        jdbc.sql("""
                        select distinct on (factor) factor, points from guidance_weight
                        where :region like region || '%' order by factor, length(region) desc""").param("region", region).query(row -> {
            weights.put(Factor.valueOf(row.getString(1)), row.getInt(2));
        });
        return weights;
    }

    void put(String region, Factor factor, int points, UUID by, LocalDate on) {
        jdbc.sql("""
                        insert into guidance_weight (region, factor, points, set_by, set_on)
                        values (:region, :factor, :points, :by, :on)
                        on conflict (region, factor) do update
                        set points = excluded.points, set_by = excluded.set_by, set_on = excluded.set_on""")
                .param("region", region)
                .param("factor", factor.name())
                .param("points", points)
                .param("by", by)
                .param("on", on)
                .update();
    }
}
