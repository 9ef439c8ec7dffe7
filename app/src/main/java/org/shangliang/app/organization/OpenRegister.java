package org.shangliang.app.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.EmployerWriting.Settled;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.StaleVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of employers. */
@Component
class OpenRegister implements EmployerRegister {
    private final EmployerStore store;
    private final EmployerWriting writing;
    private final Employers employers;
    private final Unions unions;
    private final ProductClock clock;

    OpenRegister(EmployerStore store, EmployerWriting writing, Employers employers, Unions unions, ProductClock clock) {
        this.store = store;
        this.writing = writing;
        this.employers = employers;
        this.unions = unions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID enter(EmployerDraft draft, Scope scope) {
        Settled settled = EmployerChecks.settle(draft, scope);
        unionIn(settled.draft(), scope);
        if (store.ofCreditCode(settled.draft().creditCode()).isPresent()) {
            throw new InvalidInput(List.of(new FieldError("creditCode", "organization.creditCode.taken")));
        }
        return writing.insert(settled);
    }

    @Override
    public List<FieldError> examine(EmployerDraft draft, Scope scope) {
        try {
            EmployerChecks.settle(draft, scope);
            return List.of();
        } catch (InvalidInput input) {
            return input.errors();
        }
    }

    @Override
    @Transactional
    public void amend(UUID id, int version, EmployerDraft draft, Scope scope) {
        RegisteredEmployer before = employers.registered(id, scope);
        Settled settled = EmployerChecks.settle(draft, scope);
        unionIn(settled.draft(), scope);
        store.ofCreditCode(settled.draft().creditCode())
                .filter(other -> !other.equals(id))
                .ifPresent(other -> {
                    throw new InvalidInput(List.of(new FieldError("creditCode", "organization.creditCode.taken")));
                });
        if (!writing.update(id, version, settled)) {
            throw new StaleVersion(version, before.version());
        }
    }

    @Override
    @Transactional
    public void judge(UUID id, Judgement judgement, Scope scope) {
        employers.registered(id, scope);
        List<FieldError> errors = new ArrayList<>();
        if (judgement.reason().isBlank()) {
            errors.add(new FieldError("reason", "organization.judgement.reason"));
        }
        if (judgement.judgedOn().isAfter(clock.today())) {
            errors.add(new FieldError("judgedOn", "organization.date.future"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        writing.judge(id, judgement);
    }

    @Override
    public List<Judgement> judgements(UUID id) {
        return writing.judgements(id);
    }

    @Override
    @Transactional
    public void assign(UUID employer, UUID capacity, LocalDate since) {
        writing.assign(employer, capacity, since);
    }

    @Override
    @Transactional
    public void release(UUID employer, LocalDate until) {
        writing.release(employer, until);
    }

    private void unionIn(EmployerDraft draft, Scope scope) {
        if (draft.unionId() != null && unions.find(draft.unionId(), scope).isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("unionId", "organization.union.unknown")));
        }
    }

    @Override
    @Transactional
    public void restore(EmployerView employer, List<UnionView> known) {
        for (var union : known) {
            if (!writing.restore(union)) {
                throw new InvalidInput(
                        List.of(new FieldError("file", "organization.union.elsewhere", List.of(union.name()))));
            }
        }
        if (store.find(employer.id()).isPresent()) {
            return;
        }
        if (store.ofCreditCode(employer.creditCode()).isPresent()) {
            throw new InvalidInput(List.of(new FieldError(
                    "file", "organization.creditCode.elsewhere", List.of(employer.name(), employer.creditCode()))));
        }
        writing.restore(employer);
    }
}
