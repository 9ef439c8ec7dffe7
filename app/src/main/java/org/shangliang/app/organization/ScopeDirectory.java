package org.shangliang.app.organization;

import java.util.List;
import java.util.Optional;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.ScopeChoice;
import org.shangliang.app.access.ScopeChoices;
import org.shangliang.app.access.ScopeKeys;
import org.springframework.stereotype.Component;

/** Names the regions, unions and employers for which a capacity can be given. */
@Component
class ScopeDirectory implements ScopeChoices {
    private final Federations federations;
    private final Unions unions;
    private final Employers employers;

    ScopeDirectory(Federations federations, Unions unions, Employers employers) {
        this.federations = federations;
        this.unions = unions;
        this.employers = employers;
    }

    @Override
    public List<ScopeChoice> find(ScopeKeys.Type type, Scope within, String text, int limit) {
        return switch (type) {
            case REGION ->
                federations.within(within).stream()
                        .filter(federation -> federation.name().contains(text.strip())
                                || federation.area().contains(text.strip()))
                        .limit(limit)
                        .map(ScopeDirectory::choice)
                        .toList();
            case UNION ->
                unions.list(within, text, limit, 0).stream()
                        .map(ScopeDirectory::choice)
                        .toList();
            case EMPLOYER ->
                employers.search(new EmployerQuery(text, null, null, null), within, limit, 0).stream()
                        .map(ScopeDirectory::choice)
                        .toList();
            case CASE, CASE_SIDE, ASSIGNED -> List.of();
        };
    }

    @Override
    public Optional<ScopeChoice> get(Scope chosen, Scope within) {
        return switch (chosen) {
            case Scope.Region(String prefix) ->
                federations
                        .ofRegion(prefix)
                        .filter(federation -> within instanceof Scope.Region(String above)
                                && federation.region().startsWith(above))
                        .map(ScopeDirectory::choice);
            case Scope.Union(var id) -> unions.find(id, within).map(ScopeDirectory::choice);
            case Scope.Employer(var id) -> employers.find(id, within).map(ScopeDirectory::choice);
            case Scope.Case ignored -> Optional.empty();
            case Scope.CaseSide ignored -> Optional.empty();
            case Scope.Assigned ignored -> Optional.empty();
        };
    }

    private static ScopeChoice choice(FederationView federation) {
        return new ScopeChoice(new Scope.Region(federation.region()), federation.region(), federation.area());
    }

    private static ScopeChoice choice(UnionView union) {
        return new ScopeChoice(new Scope.Union(union.id()), union.region(), union.name());
    }

    private static ScopeChoice choice(EmployerView employer) {
        return new ScopeChoice(new Scope.Employer(employer.id()), employer.region(), employer.name());
    }
}
