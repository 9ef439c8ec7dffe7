package org.shangliang.app.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps unions. */
@Repository
class UnionStore {
    private static final String SELECT = """
            select u.id, u.name, u.kind, u.region, u.federation_id, f.name as federation_name, u.credit_code, u.version,
                (select o.name from organization_tenure t join organization_officer o on o.id = t.officer_id
                  where t.body = u.id and t.post = 'CHAIR' and t.to_on is null) as chair,
                coalesce(m.employers, 0) as employers, coalesce(m.staff, 0) as staff
            from organization_union u
            left join organization_federation f on f.id = u.federation_id
            left join lateral (select count(*) as employers, sum(e.staff) as staff
                from organization_employer e where e.union_id = u.id) m on true
            """;

    private final JdbcClient jdbc;
    private final ProductClock clock;

    UnionStore(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UnionView> find(UUID id) {
        return jdbc.sql(SELECT + "where u.id = :id")
                .param("id", id)
                .query(UnionStore::view)
                .optional();
    }

    Optional<UnionView> find(UUID id, Scope scope) {
        ScopePredicate within = ScopePredicate.onUnions(scope, "u");
        return jdbc.sql(SELECT + "where u.id = :id and " + within.sql())
                .param("id", id)
                .params(within.parameters())
                .query(UnionStore::view)
                .optional();
    }

    List<UnionView> list(Scope scope, @Nullable String text, int limit, int offset) {
        Condition condition = condition(scope, text);
        return jdbc.sql(SELECT + condition.sql
                        + "order by u.region, u.name collate \"zh-x-icu\", u.id limit :limit offset :offset")
                .params(condition.parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query(UnionStore::view)
                .list();
    }

    int count(Scope scope, @Nullable String text) {
        Condition condition = condition(scope, text);
        return jdbc.sql("select count(*) from organization_union u " + condition.sql)
                .params(condition.parameters)
                .query(Integer.class)
                .single();
    }

    boolean isTaken(String region, String name, @Nullable UUID except) {
        return jdbc.sql("""
                        select exists (select 1 from organization_union
                            where region = :region and name = :name and id is distinct from cast(:except as uuid))
                        """)
                .param("region", region)
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    boolean isCodeTaken(String code, @Nullable UUID except) {
        return jdbc.sql("""
                        select exists (select 1 from organization_union
                            where credit_code = :code and id is distinct from cast(:except as uuid))
                        """)
                .param("code", code)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }

    UUID insert(UnionDraft draft, @Nullable UUID federation) {
        UUID id = Ids.ordered(clock.instant());
        jdbc.sql("""
                        insert into organization_union (id, name, kind, region, federation_id, credit_code, changed_at)
                        values (:id, :name, :kind, :region, :federation, :creditCode, :at)
                        """).param("id", id).params(parameters(draft, federation)).update();
        return id;
    }

    boolean update(UUID id, int version, UnionDraft draft, @Nullable UUID federation) {
        return jdbc.sql("""
                        update organization_union set name = :name, kind = :kind, region = :region,
                            federation_id = :federation, credit_code = :creditCode, changed_at = :at,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .params(parameters(draft, federation))
                        .update()
                == 1;
    }

    private Map<String, @Nullable Object> parameters(UnionDraft draft, @Nullable UUID federation) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("name", draft.name());
        all.put("kind", draft.kind().name());
        all.put("region", draft.region());
        all.put("federation", federation);
        all.put("creditCode", draft.creditCode());
        all.put("at", Timestamp.from(clock.instant()));
        return all;
    }

    private record Condition(String sql, Map<String, Object> parameters) {}

    private static Condition condition(Scope scope, @Nullable String text) {
        ScopePredicate within = ScopePredicate.onUnions(scope, "u");
        Map<String, Object> parameters = new HashMap<>(within.parameters());
        String sql = "where " + within.sql() + " ";
        if (text != null && !text.isBlank()) {
            sql += "and u.name ilike :text ";
            parameters.put("text", "%" + Like.escaped(text.strip()) + "%");
        }
        return new Condition(sql, parameters);
    }

    private static UnionView view(ResultSet row, int number) throws SQLException {
        return new UnionView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                UnionKind.valueOf(row.getString("kind")),
                row.getString("region"),
                row.getObject("federation_id", UUID.class),
                row.getString("federation_name"),
                row.getString("credit_code"),
                row.getString("chair"),
                row.getInt("employers"),
                row.getInt("staff"),
                row.getInt("version"));
    }
}
