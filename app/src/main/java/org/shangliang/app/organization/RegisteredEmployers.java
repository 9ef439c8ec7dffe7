package org.shangliang.app.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.NoSuch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers about employers from the register. */
@Component
class RegisteredEmployers implements Employers {
    private final EmployerStore store;
    private final ObjectProvider<CaseEmployer> cases;

    RegisteredEmployers(EmployerStore store, ObjectProvider<CaseEmployer> cases) {
        this.store = store;
        this.cases = cases;
    }

    @Override
    public EmployerView get(UUID id) {
        return store.find(id).orElseThrow(() -> new NoSuch("employer"));
    }

    @Override
    public Optional<EmployerView> find(UUID id, Scope scope) {
        return store.registered(id, predicate(scope)).map(RegisteredEmployer::view);
    }

    @Override
    public RegisteredEmployer registered(UUID id, Scope scope) {
        return store.registered(id, predicate(scope)).orElseThrow(() -> new NoSuch("employer"));
    }

    @Override
    public List<EmployerView> list(Scope scope, int limit, int offset) {
        return search(EmployerQuery.ALL, scope, limit, offset);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EmployerView> search(EmployerQuery query, Scope scope, int limit, int offset) {
        return store.list(predicate(scope), query, limit, offset);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(EmployerQuery query, Scope scope) {
        return store.count(predicate(scope), query);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return store.names(ids);
    }

    @Override
    public boolean isWithin(UUID employer, Scope scope) {
        return store.isWithin(employer, predicate(scope));
    }

    @Override
    public Optional<EmployerView> ofCreditCode(String creditCode, Scope scope) {
        return store.ofCreditCode(creditCode).flatMap(id -> find(id, scope));
    }

    @Override
    public ScopePredicate within(Scope scope, String employerColumn) {
        return ScopePredicate.onEmployerId(resolved(scope), employerColumn);
    }

    private ScopePredicate predicate(Scope scope) {
        return ScopePredicate.onEmployers(resolved(scope), "e");
    }

    /** A case's scope is the scope of its employer, if the keeper of the cases can tell it. */
    private Scope resolved(Scope scope) {
        return switch (scope) {
            case Scope.CaseSide side -> ofCase(side.caseId(), scope);
            case Scope.Case whole -> ofCase(whole.caseId(), scope);
            case Scope.Region region -> region;
            case Scope.Union union -> union;
            case Scope.Employer employer -> employer;
            case Scope.Assigned assigned -> assigned;
        };
    }

    private Scope ofCase(UUID caseId, Scope unresolved) {
        CaseEmployer keeper = cases.getIfAvailable();
        Optional<UUID> employer = keeper == null ? Optional.empty() : keeper.employerOf(caseId);
        return employer.<Scope>map(Scope.Employer::new).orElse(unresolved);
    }
}
