package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the plan and lists those guided; a year is asked for by its first day and the first day of the next. */
@Repository
class HarmonyStore {
    /** Those guided in the year, their contracts signed by both sides after that, and all risk signals of the year. */
    private static final String YEAR = """
            with guided as (
              select a.employer_id, count(*) as times, min(a.given_on) as first_on, max(a.given_on) as last_on
              from guidance_advice a join organization_employer e on e.id = a.employer_id
              where e.region like :region and a.given_on >= :from and a.given_on < :to group by a.employer_id),
            signed as (
              select g.employer_id, min(greatest(d.workers, d.employer)) as signed_on
              from guided g join consultation_case c on c.employer_id = g.employer_id
              join contract_file f on f.case_id = c.id
              cross join lateral (select
                  (f.state #>> '{attempt,signing,workers,signedOn}')::date as workers,
                  (f.state #>> '{attempt,signing,employer,signedOn}')::date as employer) d
              where d.workers is not null and d.employer is not null
                and greatest(d.workers, d.employer) >= greatest(cast(:from as date), g.first_on)
                and greatest(d.workers, d.employer) < :to group by g.employer_id),
            signals as materialized (
              select employer_id, occurred_on, cleared_on from guidance_risk
              union all
              select c.employer_id, d.breached_on, coalesce(d.met_on, case when d.withdrawn then d.breached_on end)
              from platform_deadline d join consultation_case c on c.id = d.subject
              where d.kind = 'REPLY' and d.breached_on is not null and c.region like :region
              union all
              select c.employer_id, (c.state #>> '{reply,repliedOn}')::date,
              """ + RiskStore.ACCEPTED_LATER + """
              from consultation_case c where c.region like :region and c.state #>> '{reply,answer}' = 'DECLINE'),
            risky as (
              select s.employer_id, count(*) as risks,
                count(*) filter (where s.cleared_on is null or s.cleared_on >= :to) as open
              from signals s join organization_employer e on e.id = s.employer_id
              where e.region like :region and s.occurred_on >= :from and s.occurred_on < :to group by s.employer_id)
            """;

    private final JdbcClient jdbc;

    HarmonyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec year(String sql, String region, int year) {
        return jdbc.sql(YEAR + sql)
                .param("region", region + "%")
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year + 1, 1, 1));
    }

    /** Each measure with what was done and out of how many. */
    List<Progress> progress(String region, int year, Map<Measure, Integer> targets) {
        return year("""
                        select (select count(*) from guided) as guided,
                          (select count(*) from organization_employer where region like :region) as firms,
                          (select count(*) from guided g join organization_employer e on e.id = g.employer_id
                             where e.situation = 'STRUGGLING') as struggling,
                          (select count(*) from organization_employer
                             where region like :region and situation = 'STRUGGLING') as struggling_all,
                          (select count(*) from signed) as signed,
                          (select count(*) from risky where open = 0) as cleared,
                          (select count(*) from risky) as risky""", region, year)
                .query((row, number) -> List.of(
                        new Progress(
                                Measure.GUIDED, targets.get(Measure.GUIDED), row.getInt("guided"), row.getInt("firms")),
                        new Progress(
                                Measure.STRUGGLING,
                                targets.get(Measure.STRUGGLING),
                                row.getInt("struggling"),
                                row.getInt("struggling_all")),
                        new Progress(
                                Measure.SIGNED,
                                targets.get(Measure.SIGNED),
                                row.getInt("signed"),
                                row.getInt("guided")),
                        new Progress(
                                Measure.CLEARED,
                                targets.get(Measure.CLEARED),
                                row.getInt("cleared"),
                                row.getInt("risky"))))
                .single();
    }

    /** Those guided, the last advised first. */
    List<Guided> guided(String region, int year, int limit, int offset) {
        return year("""
                        select e.id as employer, e.name, e.region, e.staff, e.situation, g.times, g.first_on, g.last_on,
                          coalesce(c.stage, 'NONE') as stage, s.signed_on,
                          coalesce(r.open, 0) as open_risks, coalesce(r.risks, 0) as risks
                        from guided g join organization_employer e on e.id = g.employer_id
                        left join signed s on s.employer_id = g.employer_id
                        left join risky r on r.employer_id = g.employer_id
                        left join lateral (select stage from consultation_case where employer_id = e.id
                            and opened_on >= :from and opened_on < :to order by opened_on desc, id desc limit 1) c on true
                        order by g.last_on desc, e.id limit :limit offset :offset""", region, year)
                .param("limit", limit)
                .param("offset", offset)
                .query(Guided.class)
                .list();
    }

    /** An enterprise with risk signals. */
    record Risky(UUID employer, String name, String region, int risks, int open) {}

    /** Those with risk signals, the most left open first. */
    List<Risky> risky(String region, int year, int limit) {
        return year("""
                        select r.employer_id as employer, e.name, e.region, r.risks, r.open
                        from risky r join organization_employer e on e.id = r.employer_id
                        order by r.open desc, r.risks desc, e.id limit :limit""", region, year).param("limit", limit).query(Risky.class).list();
    }

    Map<Measure, Integer> targets(String region, int year) {
        var targets = new EnumMap<Measure, Integer>(Measure.class);
        jdbc.sql("select measure, target from guidance_target where region = :region and year = :year")
                .param("region", region)
                .param("year", year)
                .query(row -> {
                    targets.put(Measure.valueOf(row.getString(1)), row.getInt(2));
                });
        return targets;
    }

    void aim(String region, int year, Measure measure, int target, UUID by, LocalDate on) {
        jdbc.sql("""
                        insert into guidance_target (region, year, measure, target, set_by, set_on)
                        values (:region, :year, :measure, :target, :by, :on)
                        on conflict (region, year, measure) do update
                        set target = excluded.target, set_by = excluded.set_by, set_on = excluded.set_on""")
                .param("region", region)
                .param("year", year)
                .param("measure", measure.name())
                .param("target", target)
                .param("by", by)
                .param("on", on)
                .update();
    }
}
