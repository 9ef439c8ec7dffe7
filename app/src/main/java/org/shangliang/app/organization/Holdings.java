package org.shangliang.app.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shangliang.app.organization.FederationView.Holding;
import org.shangliang.app.platform.counts.Folding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the register holds in each region (各地区计数), kept ready: each statement that writes it leaves deltas, deltas are
 * folded in groups, and a count is what was folded plus what was not yet, read in one statement.
 */
@Repository
class Holdings implements Folding {
    /** How long the codes of the regions are that have counts of their own. */
    private static final List<Integer> DEPTHS = List.of(0, 2, 4, 6, 9, 12);

    private static final int LOCK = 0x5ca1ab1f;
    private static final int GROUP = 20_000;

    private static final String READ = """
            select r.region, coalesce(sum(x.unions), 0) as unions, coalesce(sum(x.employers), 0) as employers,
                coalesce(sum(x.staff), 0) as staff
            from unnest(:regions) r (region) left join lateral (
                select h.unions, h.employers, h.staff from organization_holding h where h.node = r.region
                union all select d.unions, d.employers, d.staff from organization_delta d
                  where starts_with(d.region, r.region)) x on true
            group by r.region""";

    /** By ranges of the index: a pattern that is not known when the statement is planned would read everything. */
    private static final String COUNT = """
            select r.region, u.unions, e.employers, e.staff from unnest(:regions) r (region)
            cross join lateral (select count(*) as unions from organization_union u
                where u.region ~>=~ r.region and u.region ~<~ (r.region || ':')) u
            cross join lateral (select count(*) as employers, coalesce(sum(e.staff), 0) as staff
                from organization_employer e where e.region ~>=~ r.region and e.region ~<~ (r.region || ':')) e""";

    private static final String FOLD = """
            with taken as (delete from organization_delta
                where ctid = any (array(select ctid from organization_delta limit :most)) returning *)
            insert into organization_holding as h (node, unions, employers, staff)
            select left(t.region, depth), sum(t.unions), sum(t.employers), sum(t.staff)
            from taken t join unnest(:depths) depth on depth <= length(t.region)
            group by 1 order by 1
            on conflict (node) do update set unions = h.unions + excluded.unions,
                employers = h.employers + excluded.employers, staff = h.staff + excluded.staff""";

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What lies in each of these regions; one that is no level of the tree is counted. */
    Map<String, Holding> of(Collection<String> regions) {
        var kept = regions.stream().collect(Collectors.partitioningBy(one -> DEPTHS.contains(one.length())));
        var holdings = new HashMap<String, Holding>();
        read(READ, kept.getOrDefault(true, List.of()), holdings);
        read(COUNT, kept.getOrDefault(false, List.of()), holdings);
        return holdings;
    }

    private void read(String sql, List<String> regions, Map<String, Holding> holdings) {
        if (!regions.isEmpty()) {
            jdbc.sql(sql).param("regions", regions.toArray(String[]::new)).query(row -> {
                holdings.put(
                        row.getString("region"),
                        new Holding(row.getInt("unions"), row.getInt("employers"), row.getInt("staff")));
            });
        }
    }

    @Override
    @Transactional
    public boolean fold() {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .query(Boolean.class)
                .single();
        if (!alone || !hasDeltas()) {
            return false;
        }
        jdbc.sql(FOLD)
                .param("most", GROUP)
                .param("depths", DEPTHS.toArray(Integer[]::new))
                .update();
        return hasDeltas();
    }

    private boolean hasDeltas() {
        return jdbc.sql("select exists (select 1 from organization_delta)")
                .query(Boolean.class)
                .single();
    }
}
