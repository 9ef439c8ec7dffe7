package org.shangliang.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.FederationView.Holding;
import org.shangliang.app.organization.model.RegionCode;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tree of federations; counts take in everything below. */
@Repository
class FederationTree implements Federations {
    /** A tree of no more than that many is offered whole. */
    private static final int WHOLE = 200;

    private static final String SELECT =
            "select f.id, f.name, f.area, f.region, f.level, f.parent_id from organization_federation f ";

    private final JdbcClient jdbc;
    private final ProductClock clock;
    private final Holdings holdings;

    FederationTree(JdbcClient jdbc, ProductClock clock, Holdings holdings) {
        this.holdings = holdings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<FederationView> below(String regionPrefix) {
        return jdbc.sql(SELECT + "where f.region like :prefix order by f.region")
                .param("prefix", Like.escaped(regionPrefix) + "%")
                .query(FederationTree::view)
                .list();
    }

    @Override
    public List<FederationView> within(Scope scope) {
        if (scope instanceof Scope.Region(String prefix)) {
            return below(prefix);
        }
        ScopePredicate unions = ScopePredicate.onUnions(scope, "u");
        ScopePredicate employers = ScopePredicate.onEmployers(scope, "e");
        return jdbc.sql(SELECT
                        + "where exists (select 1 from organization_union u where u.region like f.region || '%' and "
                        + unions.sql()
                        + ") or exists (select 1 from organization_employer e where e.region like f.region || '%' and "
                        + employers.sql() + ") order by f.region")
                .params(unions.parameters())
                .params(employers.parameters())
                .query(FederationTree::view)
                .list();
    }

    @Override
    public List<FederationView> choices(Scope scope, Collection<String> chosen) {
        var all = within(scope);
        if (all.size() <= WHOLE) {
            return all;
        }
        var depths = new HashMap<UUID, Integer>();
        all.forEach(one -> depths.put(one.id(), 1 + depths.getOrDefault(one.parent(), 0)));
        var near = all.stream()
                .filter(one -> chosen.stream().anyMatch(region -> region.startsWith(one.region())))
                .map(FederationView::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> depths.getOrDefault(one.id(), 1) <= 2 || near.contains(one.parent()))
                .toList();
    }

    @Override
    public Map<String, Holding> holdings(Collection<String> regions) {
        return holdings.of(regions);
    }

    @Override
    public Optional<FederationView> ofRegion(String region) {
        return jdbc.sql(SELECT + "where f.region = :region")
                .param("region", region)
                .query(FederationTree::view)
                .optional();
    }

    @Override
    public Optional<FederationView> above(String region) {
        return jdbc.sql(SELECT + "where :region like f.region || '%' order by length(f.region) desc limit 1")
                .param("region", region)
                .query(FederationTree::view)
                .optional();
    }

    @Override
    public Map<String, String> areas(Collection<String> regions) {
        return jdbc
                .sql("""
                        select distinct on (r.region) r.region, f.area from unnest(:regions) r (region)
                        cross join generate_series(2, length(r.region)) digits
                        join organization_federation f on f.region = left(r.region, digits)
                        order by r.region, length(f.region) desc""")
                .param("regions", regions.stream().distinct().toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional
    public UUID found(String name, String area, String region, FederationLevel level, @Nullable UUID parent) {
        UUID id = Ids.ordered(clock.instant());
        var code = RegionCode.normal(region).orElseThrow();
        int recorded = jdbc.sql("""
                        insert into organization_federation (id, name, area, region, level, parent_id)
                        values (:id, :name, :area, :region, :level, :parent) on conflict (region) do nothing
                        """)
                .param("id", id)
                .param("name", name)
                .param("area", area)
                .param("region", code)
                .param("level", level.name())
                .param("parent", parent)
                .update();
        if (recorded == 0) {
            throw new InvalidInput(List.of(taken(ofRegion(code).orElseThrow())));
        }
        return id;
    }

    /** What is said of a code that another federation has. */
    static FieldError taken(FederationView other) {
        return new FieldError("region", "organization.federation.taken", List.of(other.name()));
    }

    private static FederationView view(ResultSet row, int number) throws SQLException {
        return new FederationView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("area"),
                row.getString("region"),
                FederationLevel.valueOf(row.getString("level")),
                row.getObject("parent_id", UUID.class));
    }
}
