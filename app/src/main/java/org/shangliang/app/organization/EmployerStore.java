package org.shangliang.app.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads employers. */
@Repository
class EmployerStore {
    /** What has none of these is no part of a credit code and the same in capitals, which is far cheaper to look for. */
    private static final Pattern LETTERS = Pattern.compile("[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Nd}]");

    private static final String SELECT = "select " + EmployerRows.COLUMNS + EmployerRows.TABLES;

    private final JdbcClient jdbc;

    EmployerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EmployerView> find(UUID id) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query(EmployerRows::view)
                .optional();
    }

    Optional<RegisteredEmployer> registered(UUID id, ScopePredicate scope) {
        return jdbc.sql(SELECT + "where e.id = :id and " + scope.sql())
                .param("id", id)
                .params(scope.parameters())
                .query(EmployerRows::registered)
                .optional();
    }

    /** The largest first, as the index has them. */
    List<EmployerView> list(ScopePredicate scope, EmployerQuery query, int limit, int offset) {
        Condition condition = condition(scope, query);
        planned(query);
        return jdbc.sql(SELECT + condition.sql + "order by e.staff desc, e.name, e.id limit :limit offset :offset")
                .params(condition.parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query(EmployerRows::view)
                .list();
    }

    int count(ScopePredicate scope, EmployerQuery query) {
        Condition condition = condition(scope, query);
        planned(query);
        return jdbc.sql("select count(*) from (select 1 from organization_employer e " + condition.sql
                        + "limit :most) counted")
                .params(condition.parameters)
                .param("most", Employers.COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc
                .sql("select id, name from organization_employer where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean isWithin(UUID id, ScopePredicate scope) {
        return jdbc.sql("select exists (select 1 from organization_employer e where e.id = :id and " + scope.sql()
                        + ")")
                .param("id", id)
                .params(scope.parameters())
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> ofCreditCode(String creditCode) {
        return jdbc.sql("select id from organization_employer where credit_code = :code")
                .param("code", creditCode)
                .query(UUID.class)
                .optional();
    }

    /** A part of a name is rare or common: the statement is planned for the very words, not once for all. */
    private void planned(EmployerQuery query) {
        if (query.text() != null && !query.text().isBlank()) {
            jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                    .query(String.class)
                    .single();
        }
    }

    private record Condition(String sql, Map<String, Object> parameters) {}

    private static Condition condition(ScopePredicate scope, EmployerQuery query) {
        var sql = new StringBuilder("where ").append(scope.sql());
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (query.text() != null && !query.text().isBlank()) {
            var text = query.text().strip();
            sql.append(
                    LETTERS.matcher(text).find()
                            ? " and (e.name ilike :text or e.credit_code ilike :text)"
                            : " and e.name like :text");
            parameters.put("text", "%" + Like.escaped(text) + "%");
        }
        if (query.region() != null) {
            sql.append(" and e.region like :region");
            parameters.put("region", Like.escaped(query.region()) + "%");
        }
        if (query.situation() != null) {
            sql.append(" and e.situation = :situation");
            parameters.put("situation", query.situation().name());
        }
        if (query.union() != null) {
            sql.append(" and e.union_id = :union");
            parameters.put("union", query.union());
        }
        return new Condition(sql.append(' ').toString(), parameters);
    }
}
