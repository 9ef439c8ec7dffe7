package org.shangliang.app.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.UUID;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Lets a test act as someone without an account: {@code mvc.perform(get("/cases").with(SignedInAs.actor(chair)))}, for
 * pages and for the API alike. Forms need {@code .with(csrf())} besides.
 */
public final class SignedInAs {
    private SignedInAs() {}

    /** This actor. */
    public static RequestPostProcessor actor(Actor actor) {
        var capacity = new CapacityView(
                actor.capacity(), actor.account(), actor.role(), actor.scope(), "", "津澜精密", "工会主席 · 津澜精密");
        var signedIn = new SignedIn(UUID.randomUUID(), actor.account(), "someone", actor.name(), false, capacity);
        return authentication(new PreAuthenticatedAuthenticationToken(signedIn, "", List.of()));
    }

    /** Someone in this role and scope, with fresh ids. */
    public static RequestPostProcessor role(Role role, Scope scope) {
        return actor(anActor(role, scope));
    }

    /** An actor of this role and scope, with fresh ids. */
    public static Actor anActor(Role role, Scope scope) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), role, scope, "何建军");
    }
}
