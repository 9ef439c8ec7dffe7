package org.shangliang.app.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.model.RegionCode;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.law.CreditCode;
import org.shangliang.law.CreditCodeCheck;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of unions. */
@Component
class RegisteredUnions implements Unions {
    private final UnionStore store;
    private final Federations federations;

    RegisteredUnions(UnionStore store, Federations federations) {
        this.store = store;
        this.federations = federations;
    }

    @Override
    public UnionView get(UUID id) {
        return store.find(id).orElseThrow(() -> new NoSuch("union"));
    }

    @Override
    public Optional<UnionView> find(UUID id, Scope scope) {
        return store.find(id, scope);
    }

    @Override
    public List<UnionView> list(Scope scope, @Nullable String text, int limit, int offset) {
        return store.list(scope, text, limit, offset);
    }

    @Override
    public int count(Scope scope, @Nullable String text) {
        return store.count(scope, text);
    }

    @Override
    @Transactional
    public UUID found(UnionDraft draft, Scope scope) {
        UnionDraft plain = checked(draft, scope, null);
        return store.insert(plain, above(plain.region()));
    }

    @Override
    @Transactional
    public void amend(UUID id, int version, UnionDraft draft, Scope scope) {
        UnionView before = find(id, scope).orElseThrow(() -> new NoSuch("union"));
        UnionDraft plain = checked(draft, scope, id);
        if (!store.update(id, version, plain, above(plain.region()))) {
            throw new StaleVersion(version, before.version());
        }
    }

    private @Nullable UUID above(String region) {
        return federations.above(region).map(FederationView::id).orElse(null);
    }

    private UnionDraft checked(UnionDraft draft, Scope scope, @Nullable UUID self) {
        List<FieldError> errors = new ArrayList<>();
        String name = draft.name().strip();
        if (name.length() < 4 || name.length() > 100) {
            errors.add(new FieldError("name", "organization.name.length", List.of("4", "100")));
        }
        String code = draft.creditCode() == null || draft.creditCode().isBlank()
                ? null
                : CreditCode.normalized(draft.creditCode());
        if (code != null) {
            creditCode(code, self, errors);
        }
        Optional<String> region = RegionCode.normal(draft.region());
        if (region.isEmpty()) {
            errors.add(new FieldError("region", "organization.region.unknown"));
        } else if (!(scope instanceof Scope.Region(String prefix)
                && region.get().startsWith(prefix))) {
            errors.add(new FieldError("region", "organization.region.outside"));
        } else if (store.isTaken(region.get(), name, self)) {
            errors.add(new FieldError("name", "organization.union.taken"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new UnionDraft(name, draft.kind(), region.orElseThrow(), code);
    }

    private void creditCode(String code, @Nullable UUID self, List<FieldError> errors) {
        CreditCodeCheck check = CreditCode.check(code);
        if (check.reasonCode() != null) {
            errors.add(new FieldError("creditCode", "organization." + check.reasonCode(), check.arguments()));
        } else if (store.isCodeTaken(code, self)) {
            errors.add(new FieldError("creditCode", "organization.creditCode.taken"));
        }
    }
}
