package org.shangliang.app.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccessEvents.Kind;
import org.shangliang.app.access.AccessEvents.Subject;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts kept in PostgreSQL. */
@Component
@Transactional
class StoredAccounts implements Accounts {
    private final AccountStore accounts;
    private final CapacityStore capacities;
    private final PassStore passes;
    private final AccessEvents events;
    private final Passwords passwords;
    private final AccountViews views;

    StoredAccounts(
            AccountStore accounts,
            CapacityStore capacities,
            PassStore passes,
            AccessEvents events,
            Passwords passwords,
            AccountViews views) {
        this.accounts = accounts;
        this.capacities = capacities;
        this.passes = passes;
        this.events = events;
        this.passwords = passwords;
        this.views = views;
    }

    @Override
    public Opened open(@Nullable Actor by, NewAccount wanted) {
        var account = Usernames.tidy(wanted);
        var password = Passwords.temporary();
        var id = Ids.random();
        var row = new AccountStore.Account(
                id, account.username(), account.name(), account.region(), passwords.hash(password), true, true);
        if (!accounts.insert(row, false)) {
            throw new InvalidInput(
                    List.of(new FieldError("username", "access.username.taken", List.of(account.username()))));
        }
        events.record(Kind.ACCOUNT_OPENED, by, Subject.account(id));
        return new Opened(id, password);
    }

    @Override
    public UUID give(@Nullable Actor by, UUID account, NewCapacity capacity) {
        if (ScopeKeys.of(capacity.scope()).type() != ScopeKeys.typeFor(capacity.role())) {
            throw new IllegalArgumentException(capacity.role() + " does not act in this type of scope");
        }
        var id = Ids.random();
        if (!capacities.insert(id, account, capacity)) {
            return capacities.existing(account, capacity);
        }
        events.record(Kind.CAPACITY_GIVEN, by, Subject.capacity(account, id));
        return id;
    }

    @Override
    public void withdraw(@Nullable Actor by, UUID capacity) {
        capacities.withdraw(capacity).ifPresent(account -> {
            passes.withdraw(capacity);
            events.record(Kind.CAPACITY_WITHDRAWN, by, Subject.capacity(account, capacity));
        });
    }

    @Override
    public String resetPassword(@Nullable Actor by, UUID account) {
        get(account);
        var password = Passwords.temporary();
        accounts.setPassword(account, passwords.hash(password), true);
        passes.revokeAll(account, null);
        events.record(Kind.PASSWORD_RESET, by, Subject.account(account));
        return password;
    }

    @Override
    public void close(@Nullable Actor by, UUID account) {
        if (accounts.close(get(account).id())) {
            passes.revokeAll(account, null);
            events.record(Kind.ACCOUNT_CLOSED, by, Subject.account(account));
        }
    }

    @Override
    public void reopen(@Nullable Actor by, UUID account) {
        if (accounts.reopen(get(account).id())) {
            events.record(Kind.ACCOUNT_REOPENED, by, Subject.account(account));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountView> find(UUID account) {
        return accounts.find(account).map(views::of);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountView> findByUsername(String username) {
        return accounts.findByUsername(Usernames.key(username)).map(views::of);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CapacityView> capacity(UUID capacity) {
        return capacities.find(capacity).map(views::of);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountView> list(Scope scope, String text, int limit, int offset) {
        return views.of(accounts.list(scope, Usernames.plain(text), limit, offset));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> wanted) {
        return accounts.names(wanted);
    }

    private AccountStore.Account get(UUID account) {
        return accounts.find(account).orElseThrow(() -> new NoSuch("account"));
    }
}
