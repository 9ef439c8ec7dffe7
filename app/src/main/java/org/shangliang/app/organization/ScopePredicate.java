package org.shangliang.app.organization;

import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Scope;

/**
 * A scope (数据权限) as a predicate of a query over employers: SQL with named parameters that begin with {@code scope}.
 * Other modules put it on their own column that holds employers' ids.
 */
public record ScopePredicate(String sql, Map<String, Object> parameters) {

    private static final ScopePredicate NOTHING = new ScopePredicate("false", Map.of());

    /** The predicate for a column that holds ids of employers. */
    static ScopePredicate onEmployerId(Scope scope, String column) {
        return switch (scope) {
            case Scope.Employer(UUID id) -> one(column, id);
            default -> {
                ScopePredicate inner = onEmployers(scope, "scoped");
                yield new ScopePredicate(
                        column + " in (select scoped.id from organization_employer scoped where " + inner.sql + ")",
                        inner.parameters);
            }
        };
    }

    /** The predicate for the table of employers itself under an alias. */
    static ScopePredicate onEmployers(Scope scope, String alias) {
        return switch (scope) {
            case Scope.Region(String prefix) ->
                new ScopePredicate(alias + ".region like :scopeRegion", Map.of("scopeRegion", digits(prefix) + "%"));
            case Scope.Union(UUID id) ->
                new ScopePredicate(alias + ".union_id = :scopeUnion", Map.of("scopeUnion", id));
            case Scope.Employer(UUID id) -> one(alias + ".id", id);
            case Scope.Assigned(UUID capacity) ->
                new ScopePredicate(
                        "exists (select 1 from organization_assignment a where a.employer_id = " + alias
                                + ".id and a.capacity_id = :scopeCapacity and a.until is null)",
                        Map.of("scopeCapacity", capacity));
            case Scope.CaseSide ignored -> NOTHING;
            case Scope.Case ignored -> NOTHING;
        };
    }

    /** The predicate for the table of unions under an alias: an employer's people see the union above it. */
    static ScopePredicate onUnions(Scope scope, String alias) {
        return switch (scope) {
            case Scope.Region(String prefix) ->
                new ScopePredicate(alias + ".region like :scopeRegion", Map.of("scopeRegion", digits(prefix) + "%"));
            case Scope.Union(UUID id) -> new ScopePredicate(alias + ".id = :scopeUnion", Map.of("scopeUnion", id));
            default -> {
                ScopePredicate inner = onEmployers(scope, "scoped");
                yield new ScopePredicate(
                        alias + ".id in (select scoped.union_id from organization_employer scoped where " + inner.sql
                                + ")",
                        inner.parameters);
            }
        };
    }

    private static ScopePredicate one(String column, UUID employer) {
        return new ScopePredicate(column + " = :scopeEmployer", Map.of("scopeEmployer", employer));
    }

    private static String digits(String prefix) {
        if (!prefix.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a region is digits");
        }
        return prefix;
    }
}
