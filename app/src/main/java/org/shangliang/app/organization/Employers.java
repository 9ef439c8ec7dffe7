package org.shangliang.app.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Scope;

/** The employers (用人单位). */
public interface Employers {

    /** The employer, whoever asks; for use inside an act whose scope has been checked. */
    EmployerView get(UUID id);

    /** The employer, if it lies in the scope. */
    Optional<EmployerView> find(UUID id, Scope scope);

    /** Employers in the scope, by name; a page at a time. */
    List<EmployerView> list(Scope scope, int limit, int offset);

    /** The names of employers, whoever asks; those that do not exist are left out. */
    Map<UUID, String> names(Collection<UUID> ids);

    /** Whether an employer lies in a scope. */
    boolean isWithin(UUID employer, Scope scope);

    /** Employers in the scope that fit the query, by name; a page at a time. */
    List<EmployerView> search(EmployerQuery query, Scope scope, int limit, int offset);

    /** As far as employers are counted for a list; what holds more is for choosing a smaller part of. */
    int COUNTED = 20_000;

    /** How many employers in the scope fit the query; one more than {@link #COUNTED} stands for any number above it. */
    int count(EmployerQuery query, Scope scope);

    /** The employer with this credit code (统一社会信用代码), if it lies in the scope. */
    Optional<EmployerView> ofCreditCode(String creditCode, Scope scope);

    /** The scope as a predicate for a query of another module, on its column that holds ids of employers. */
    ScopePredicate within(Scope scope, String employerColumn);

    /** The employer with what only the register needs, if it lies in the scope; otherwise there is no such employer. */
    RegisteredEmployer registered(UUID id, Scope scope);
}
