package org.shangliang.app.access;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** A scope as one word in a form or in the API: {@code REGION:120116}, {@code UNION:<id>}, {@code ASSIGNED}. */
final class ScopeText {
    private ScopeText() {}

    static String of(Scope scope) {
        return switch (scope) {
            case Scope.Region(String prefix) -> "REGION:" + prefix;
            case Scope.Union(UUID id) -> "UNION:" + id;
            case Scope.Employer(UUID id) -> "EMPLOYER:" + id;
            case Scope.Assigned assigned -> "ASSIGNED";
            case Scope.CaseSide side -> "CASE_SIDE:" + side.side() + ":" + side.caseId();
            case Scope.Case(UUID id) -> "CASE:" + id;
        };
    }

    /** Reads what an administrator may give. */
    static Scope read(String word) {
        var parts = word.split(":", 2);
        var key = parts.length == 2 ? parts[1].strip() : "";
        try {
            return switch (parts[0]) {
                case "REGION" -> new Scope.Region(key);
                case "UNION" -> new Scope.Union(UUID.fromString(key));
                case "EMPLOYER" -> new Scope.Employer(UUID.fromString(key));
                case "ASSIGNED" -> new Scope.Assigned(new UUID(0, 0));
                default -> throw new IllegalArgumentException(parts[0]);
            };
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(List.of(new FieldError("scope", "access.scope.missing")));
        }
    }
}
