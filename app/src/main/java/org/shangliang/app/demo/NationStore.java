package org.shangliang.app.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fills a country by a handful of statements over whole sets. */
@Repository
class NationStore {
    /** Ten cities of ten districts in each province, beside those that the demo district knows. */
    private static final int FIRST_CITY = 21;

    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** The check digit of a code of digits (GB 32100). */
    private static final String CHECK = IntStream.range(0, WEIGHTS.length)
            .mapToObj(at -> "substr(n.code, %d, 1)::integer * %d".formatted(at + 1, WEIGHTS[at]))
            .collect(Collectors.joining(" + ", "substr('" + DIGITS + "', (31 - (", ") % 31) % 31 + 1, 1)"));

    private final JdbcClient jdbc;

    NationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void territories(List<String> provinces, String city, String district) {
        jdbc.sql("""
                        insert into organization_federation (id, name, area, region, level, parent_id)
                        select gen_random_uuid(), area, area, region, 'PROVINCE', null
                        from unnest(:regions, :areas) p (region, area) on conflict (region) do nothing""")
                .param("regions", parts(provinces, 0))
                .param("areas", parts(provinces, 1))
                .update();
        below(2, "CITY", FIRST_CITY, city);
        below(4, "DISTRICT", 1, district);
    }

    private void below(int depth, String level, int first, String word) {
        jdbc.sql("""
                        insert into organization_federation (id, name, area, region, level, parent_id)
                        select gen_random_uuid(), a.area, a.area, f.region || lpad(n::text, 2, '0'), :level, f.id
                        from organization_federation f cross join generate_series(:first, :first + 9) n
                        cross join lateral (select f.area || n || :word as area) a
                        where length(f.region) = :depth and (:depth = 2 or substr(f.region, 3)::integer >= :above)
                        on conflict (region) do nothing""")
                .param("level", level)
                .param("first", first)
                .param("word", word)
                .param("depth", depth)
                .param("above", FIRST_CITY)
                .update();
    }

    void enterprises(int number, String word, Instant now) {
        // Told as a number, so that the join can be a hash join.
        int districts =
                jdbc.sql("""
                        select count(*) from organization_federation
                        where length(region) = 6 and substr(region, 3, 2)::integer >= :first""").param("first", FIRST_CITY).query(Integer.class).single();
        jdbc.sql("""
                        insert into organization_employer (id, name, credit_code, region, industry, size_class, staff,
                            women, members, situation, changed_at)
                        select gen_random_uuid(), n.area || :word || n.number, n.code || %s, n.region,
                            chr(65 + n.number %% 20), case when n.staff >= 1000 then 'LARGE'
                              when n.staff >= 300 then 'MEDIUM' when n.staff >= 20 then 'SMALL' else 'MICRO' end,
                            n.staff, n.staff * 2 / 5, n.staff * 9 / 10,
                            (array['PROSPERING', 'STEADY', 'STEADY', 'STRUGGLING'])[1 + n.number %% 4], :now
                        from (select s.number, d.region, d.area, '91' || d.region || '8' || lpad(s.number::text, 8, '0') as code,
                                5 + (1500 * power(random(), 4))::integer as staff
                            from generate_series(1, :number) s (number)
                            join (select region, area, row_number() over (order by region) - 1 as at
                                from organization_federation
                                where length(region) = 6 and substr(region, 3, 2)::integer >= :first) d
                              on d.at = s.number %% :districts) n""".formatted(CHECK))
                .param("word", word)
                .param("now", Timestamp.from(now))
                .param("number", number)
                .param("first", FIRST_CITY)
                .param("districts", districts)
                .update();
        jdbc.sql("analyze organization_employer").update();
    }

    /** The targets with their stages, counted afterwards in one instead of one by one. */
    void targets(UUID campaign, LocalDate today) {
        jdbc.sql("select set_config('shangliang.counted_apart', 'on', true)")
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into campaign_target (campaign_id, employer_id, region, staff, stage, reached_on, kind, offered_on,
                            replied_on, agreed_on, adopted_on, signed_on, filed_on, in_force_on)
                        select :campaign, e.id, e.region, e.staff, e.stage, case when e.rank > 0 then e.on_day end,
                            case when e.rank > 0 then (array['WAGE', 'WAGE', 'COMPREHENSIVE'])[1 + e.staff % 3] end,
                            case when e.rank > 1 then e.on_day - 12 end, case when e.rank > 2 then e.on_day - 9 end,
                            case when e.rank > 3 then e.on_day - 6 end, case when e.rank > 4 then e.on_day - 4 end,
                            case when e.rank > 5 then e.on_day - 3 end, case when e.rank > 6 then e.on_day - 1 end,
                            case when e.rank > 7 then e.on_day end
                        from (select f.id, f.region, f.staff, s.stage, s.rank, cast(:today as date) - (f.luck * 20)::integer as on_day
                            from (select id, region, staff, random() as luck, random() as chance from organization_employer
                                where substr(region, 3, 2)::integer >= :first and length(region) = 6) f
                            join (values (0.00, 0.52, 'NONE', 0), (0.52, 0.58, 'PREPARING', 1),
                                (0.58, 0.68, 'OFFERED', 2), (0.68, 0.70, 'OVERDUE', 2), (0.70, 0.78, 'NEGOTIATING', 3),
                                (0.78, 0.80, 'SUSPENDED', 3), (0.80, 0.84, 'AGREED', 4), (0.84, 0.87, 'ADOPTED', 5),
                                (0.87, 0.91, 'SIGNED', 6), (0.91, 0.94, 'FILED', 7), (0.94, 1.01, 'IN_FORCE', 8))
                              s (low, high, stage, rank) on f.chance >= s.low and f.chance < s.high) e""")
                .param("campaign", campaign)
                .param("today", today)
                .param("first", FIRST_CITY)
                .update();
        jdbc.sql("select set_config('shangliang.counted_apart', 'off', true)")
                .query(String.class)
                .single();
        jdbc.sql("analyze campaign_target").update();
        jdbc.sql("analyze organization_federation").update();
    }

    /** As autovacuum would some time later. */
    void tidy() {
        jdbc.sql("vacuum (analyze) campaign_target, organization_employer, campaign_rollup")
                .update();
    }

    private static String[] parts(List<String> lines, int at) {
        return lines.stream().map(line -> line.split(" ", 2)[at]).toArray(String[]::new);
    }
}
