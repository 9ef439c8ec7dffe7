package org.shangliang.app.consultation;

import java.util.Map;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.model.CaseHeader;

/** A scope as a predicate over {@code consultation_case c}, and as the same question about one case. */
record CaseScope(String sql, Map<String, Object> parameters) {

    static CaseScope of(Scope scope) {
        return switch (scope) {
            case Scope.Region(var prefix) -> new CaseScope("c.region like :prefix", Map.of("prefix", prefix + "%"));
            case Scope.Union(var id) -> new CaseScope("c.union_id = :union", Map.of("union", id));
            case Scope.Employer(var id) -> new CaseScope("c.employer_id = :employer", Map.of("employer", id));
            case Scope.CaseSide(var id, var ignored) -> new CaseScope("c.id = :case", Map.of("case", id));
            case Scope.Case(var id) -> new CaseScope("c.id = :case", Map.of("case", id));
            case Scope.Assigned(var capacity) ->
                new CaseScope(
                        "c.employer_id in (select employer_id from organization_assignment where capacity_id = :capacity and until is null)",
                        Map.of("capacity", capacity));
        };
    }

    static boolean covers(Scope scope, CaseHeader header) {
        return switch (scope) {
            case Scope.Region(var prefix) -> header.region().startsWith(prefix);
            case Scope.Union(var id) -> id.equals(header.union());
            case Scope.Employer(var id) -> id.equals(header.employer());
            case Scope.CaseSide(var id, var ignored) -> id.equals(header.id());
            case Scope.Case(var id) -> id.equals(header.id());
            case Scope.Assigned(var ignored) -> false;
        };
    }
}
