package org.shangliang.app.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccessEvents.Subject;
import org.shangliang.app.access.PassStore.Kind;
import org.shangliang.app.access.PassStore.Pass;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes (通行凭证): what a browser or a program shows to be let in. Each is a secret handed out once, looked up at
 * every request, so that closing an account or withdrawing a capacity takes effect at once and on every node.
 */
@Component
@Transactional
class Passes {
    private static final Duration NOTED = Duration.ofMinutes(5);

    private final PassStore store;
    private final CapacityStore capacities;
    private final AccountViews views;
    private final AccessEvents events;
    private final Limits limits;

    Passes(PassStore store, CapacityStore capacities, AccountViews views, AccessEvents events, Limits limits) {
        this.store = store;
        this.capacities = capacities;
        this.views = views;
        this.events = events;
        this.limits = limits;
    }

    /** A secret just handed out. */
    record Issued(UUID pass, String secret, Instant expires) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Issued";
        }
    }

    /** Signs a browser in; an account with one capacity acts in it, one with several must choose. */
    Issued signIn(UUID account) {
        var held = capacities.of(List.of(account));
        var only = held.size() == 1 ? held.getFirst().id() : null;
        var issued = issue(Kind.BROWSER, account, only, limits.browserEnds(limits.now()));
        events.record(AccessEvents.Kind.SIGNED_IN, null, Subject.pass(account, issued.pass()));
        return issued;
    }

    /** Hands out a token for programs. */
    Issued token(UUID account, UUID capacity) {
        var issued = issue(Kind.API, account, capacity, limits.tokenEnds());
        events.record(AccessEvents.Kind.TOKEN_ISSUED, null, Subject.pass(account, issued.pass()));
        return issued;
    }

    private Issued issue(Kind kind, UUID account, @Nullable UUID capacity, Instant expires) {
        var id = Ids.random();
        var secret = Secret.fresh();
        store.insert(id, kind, Secret.digest(secret), account, capacity, expires);
        return new Issued(id, secret, expires);
    }

    /** Who holds this secret, if it is valid now. */
    Optional<SignedIn> admit(Kind kind, String secret) {
        return store.find(kind, Secret.digest(secret)).map(pass -> {
            noteUse(pass);
            return new SignedIn(
                    pass.id(), pass.account(), pass.username(), pass.name(), pass.mustChange(), chosen(pass));
        });
    }

    private @Nullable CapacityView chosen(Pass pass) {
        var id = pass.capacity();
        return id == null ? null : capacities.find(id).map(views::of).orElse(null);
    }

    /** A sign-in lasts while it is used, within limits; noted every few minutes only, to spare the database. */
    private void noteUse(Pass pass) {
        if (pass.usedAt().plus(NOTED).isBefore(limits.now())) {
            store.use(pass.id(), pass.kind() == Kind.API ? pass.expiresAt() : limits.browserEnds(pass.issuedAt()));
        }
    }

    /** Acts in another capacity from now on; one that is not held by the account does not exist. */
    void choose(SignedIn signedIn, UUID capacity) {
        var held = capacities.find(capacity);
        if (held.isEmpty() || !held.get().account().equals(signedIn.account())) {
            throw new NoSuch("capacity");
        }
        store.choose(signedIn.pass(), capacity);
    }

    void signOut(SignedIn signedIn) {
        if (store.revoke(signedIn.pass(), signedIn.account())) {
            events.record(AccessEvents.Kind.SIGNED_OUT, null, Subject.pass(signedIn.account(), signedIn.pass()));
        }
    }

    /** Ends a pass of one's own. */
    void revoke(SignedIn signedIn, UUID pass) {
        if (!store.revoke(pass, signedIn.account())) {
            throw new NoSuch("pass");
        }
        events.record(AccessEvents.Kind.PASS_REVOKED, null, Subject.pass(signedIn.account(), pass));
    }

    @Transactional(readOnly = true)
    List<Pass> of(UUID account) {
        return store.of(account);
    }
}
