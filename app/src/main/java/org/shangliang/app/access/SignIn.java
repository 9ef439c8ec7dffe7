package org.shangliang.app.access;

import java.time.Duration;
import java.util.UUID;
import org.shangliang.app.access.AccessEvents.Kind;
import org.shangliang.app.access.AccessEvents.Subject;
import org.springframework.stereotype.Component;

/** Checks a user name and a password (登录), the same way for the browser and for programs. */
@Component
class SignIn {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final AccessEvents events;

    SignIn(AccountStore accounts, Passwords passwords, Throttle throttle, AccessEvents events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    /** What came of an attempt. Nobody learns whether it was the name or the password that was wrong. */
    sealed interface Attempt {
        /** Both are right. */
        record Right(UUID account, boolean mustChange) implements Attempt {}

        /** One of them is wrong, or the account is closed. */
        record Wrong() implements Attempt {}

        /** Too many failures: not looked at. */
        record TooMany(Duration pause) implements Attempt {}
    }

    /** Tries a name and a password coming from a network address. */
    Attempt attempt(String typedUsername, String password, String address) {
        var username = Usernames.key(typedUsername);
        var wait = throttle.attempt(username, address);
        if (wait.isPresent()) {
            return new Attempt.TooMany(wait.get());
        }
        var account = accounts.findByUsername(username);
        boolean right = passwords.matches(
                password, account.map(AccountStore.Account::passwordHash).orElse(null));
        if (!right || !account.orElseThrow().open()) {
            var known = account.map(AccountStore.Account::id).orElse(null);
            events.record(Kind.SIGN_IN_FAILED, null, new Subject(known, null, null));
            return new Attempt.Wrong();
        }
        throttle.succeeded(username, address);
        return new Attempt.Right(
                account.orElseThrow().id(), account.orElseThrow().mustChange());
    }
}
