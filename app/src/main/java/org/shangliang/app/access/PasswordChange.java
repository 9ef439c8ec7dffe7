package org.shangliang.app.access;

import java.util.ArrayList;
import java.util.List;
import org.shangliang.app.access.AccessEvents.Kind;
import org.shangliang.app.access.AccessEvents.Subject;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes one's own password (修改密码); all other sign-ins and tokens of the account end with it. */
@Component
class PasswordChange {
    private final AccountStore accounts;
    private final PassStore passes;
    private final SignIn signIn;
    private final Passwords passwords;
    private final AccessEvents events;
    private final TransactionOperations transaction;

    PasswordChange(
            AccountStore accounts,
            PassStore passes,
            SignIn signIn,
            Passwords passwords,
            AccessEvents events,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.passes = passes;
        this.signIn = signIn;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
    }

    /** The present password is throttled like a sign-in, so that a browser left open gives no free guesses. */
    void change(SignedIn who, String present, String wanted, String again, String address) {
        var errors = new ArrayList<>(Passwords.faults(wanted, again, who.username()));
        if (wanted.equals(present)) {
            errors.add(new FieldError("password", "access.password.same"));
        }
        if (errors.isEmpty()) {
            check(who, present, address, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var hash = passwords.hash(wanted);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(who.account(), hash, false);
            passes.revokeAll(who.account(), who.pass());
            events.record(Kind.PASSWORD_CHANGED, null, Subject.account(who.account()));
        });
    }

    private void check(SignedIn who, String present, String address, List<FieldError> errors) {
        switch (signIn.attempt(who.username(), present, address)) {
            case SignIn.Attempt.Right right -> {}
            case SignIn.Attempt.Wrong wrong -> errors.add(new FieldError("present", "access.password.wrong"));
            case SignIn.Attempt.TooMany tooMany ->
                errors.add(new FieldError("present", "access.wait", List.of(Waiting.minutes(tooMany.pause()))));
        }
    }
}
