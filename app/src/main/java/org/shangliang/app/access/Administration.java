package org.shangliang.app.access;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Accounts.Opened;
import org.shangliang.app.access.Scope.Region;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;

/**
 * What an administrator (系统管理员) may do with accounts: those of his region, as long as none of their capacities
 * reaches beyond it, so that resetting a password never opens more than he administers. For everyone else it does not
 * exist.
 */
@Component
class Administration {
    private final Accounts accounts;
    private final Scopes scopes;

    Administration(Accounts accounts, Scopes scopes) {
        this.accounts = accounts;
        this.scopes = scopes;
    }

    /** A capacity to be given, as the form and the API name it. */
    record Gift(Role role, Scope scope) {}

    /** The region an administrator looks after. */
    static Region regionOf(Actor actor) {
        if (actor.role() == Role.ADMINISTRATOR && actor.scope() instanceof Region region) {
            return region;
        }
        throw new NoSuch("administration");
    }

    List<AccountView> list(Actor admin, String text, int limit, int offset) {
        return accounts.list(regionOf(admin), text, limit, offset);
    }

    AccountView find(Actor admin, UUID account) {
        var prefix = regionOf(admin).prefix();
        return accounts.find(account)
                .filter(found -> found.region().startsWith(prefix))
                .orElseThrow(() -> new NoSuch("account"));
    }

    /** Whether all the account can do lies within the administrator's region, and it is not his own. */
    boolean mayChange(Actor admin, AccountView account) {
        var prefix = regionOf(admin).prefix();
        return !account.id().equals(admin.account())
                && account.capacities().stream()
                        .allMatch(capacity -> capacity.region().startsWith(prefix));
    }

    Opened open(Actor admin, NewAccount wanted) {
        if (!wanted.region().strip().startsWith(regionOf(admin).prefix())) {
            throw new InvalidInput(List.of(new FieldError(
                    "region", "access.region.outside", List.of(regionOf(admin).prefix()))));
        }
        return accounts.open(admin, wanted);
    }

    void give(Actor admin, UUID account, Gift gift) {
        var known = changeable(admin, account);
        var choice = scopes.get(gift.role(), gift.scope(), regionOf(admin))
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError("scope", "access.scope.outside"))));
        var capacity = new NewCapacity(gift.role(), choice.scope(), choice.region(), choice.name());
        accounts.give(admin, known, capacity);
    }

    void withdraw(Actor admin, UUID account, UUID capacity) {
        changeable(admin, account);
        if (accounts.capacity(capacity)
                .filter(held -> held.account().equals(account))
                .isEmpty()) {
            throw new NoSuch("capacity");
        }
        accounts.withdraw(admin, capacity);
    }

    String resetPassword(Actor admin, UUID account) {
        return accounts.resetPassword(admin, changeable(admin, account));
    }

    void close(Actor admin, UUID account) {
        accounts.close(admin, changeable(admin, account));
    }

    void reopen(Actor admin, UUID account) {
        accounts.reopen(admin, changeable(admin, account));
    }

    private UUID changeable(Actor admin, UUID account) {
        var found = find(admin, account);
        if (!mayChange(admin, found)) {
            throw new NoSuch("account that may be changed");
        }
        return found.id();
    }
}
