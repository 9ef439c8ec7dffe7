package org.shangliang.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.AccessEvents.Kind;
import org.shangliang.app.access.AccessEvents.Subject;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up the first administrator (首个管理员) of an empty installation: whoever has the one-time code, which only the
 * console shows, opens that account and chooses its password. Once there is any account the code opens nothing.
 */
@Component
class FirstAdministrator {
    private final AccountStore accounts;
    private final CapacityStore capacities;
    private final AccessEvents events;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final Limits limits;

    FirstAdministrator(
            AccountStore accounts,
            CapacityStore capacities,
            AccessEvents events,
            Passwords passwords,
            JdbcClient jdbc,
            Limits limits) {
        this.accounts = accounts;
        this.capacities = capacities;
        this.events = events;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /** What the form sends. */
    record Wanted(String username, String name, String password, String again) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Wanted";
        }
    }

    boolean needed() {
        return !accounts.anyone();
    }

    /** A fresh code; codes shown before hold no more. */
    @Transactional
    String code() {
        var code = Secret.fresh();
        jdbc.sql("delete from access_setup").update();
        jdbc.sql("insert into access_setup (code_hash, issued_at, expires_at) values (?, ?, ?)")
                .params(Secret.digest(code), AccountStore.at(limits.now()), AccountStore.at(limits.setupEnds()))
                .update();
        return code;
    }

    /** Whether the code opens the form. */
    boolean admits(String code) {
        return needed()
                && jdbc.sql("select exists (select from access_setup where code_hash = ? and used_at is null"
                                + " and expires_at > ?)")
                        .params(Secret.digest(code), AccountStore.at(limits.now()))
                        .query(Boolean.class)
                        .single();
    }

    /** Opens the account; the code is spent. Two at once: one of them finds it spent. */
    @Transactional
    UUID setUp(String code, Wanted wanted, String place) {
        if (!admits(code)) {
            throw new NoSuch("setup code");
        }
        var account = checked(wanted);
        var hash = passwords.hash(wanted.password());
        spend(code);
        var id = Ids.random();
        accounts.insert(new AccountStore.Account(id, account.username(), account.name(), "", hash, false, true), false);
        capacities.insert(Ids.random(), id, new NewCapacity(Role.ADMINISTRATOR, new Scope.Region(""), "", place));
        events.record(Kind.FIRST_ADMINISTRATOR, null, Subject.account(id));
        return id;
    }

    private void spend(String code) {
        int spent = jdbc.sql("update access_setup set used_at = ? where code_hash = ? and used_at is null")
                .params(AccountStore.at(limits.now()), Secret.digest(code))
                .update();
        if (spent != 1) {
            throw new NoSuch("setup code");
        }
    }

    private static NewAccount checked(Wanted wanted) {
        var errors = new ArrayList<FieldError>();
        var account = new NewAccount(wanted.username(), wanted.name(), "");
        try {
            account = Usernames.tidy(account);
        } catch (InvalidInput input) {
            errors.addAll(input.errors());
        }
        errors.addAll(Passwords.faults(wanted.password(), wanted.again(), account.username()));
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return account;
    }
}
