package org.shangliang.app.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Accounts for tests, and how they sign in through the door. */
class Cast {
    static final String PASSWORD = "three calm herons";

    private static String hash = "";

    private final Accounts accounts;
    private final AccountStore store;
    private final Passwords passwords;

    Cast(Accounts accounts, AccountStore store, Passwords passwords) {
        this.accounts = accounts;
        this.store = store;
        this.passwords = passwords;
    }

    /** An account that has already chosen its password; hashed once, for a hash is slow on purpose. */
    UUID account(String username, String region) {
        if (hash.isEmpty()) {
            hash = passwords.hash(PASSWORD);
        }
        var id = UUID.randomUUID();
        store.insert(new AccountStore.Account(id, username, "何建军", region, hash, false, true), false);
        return id;
    }

    UUID give(UUID account, Role role, Scope scope) {
        return accounts.give(null, account, new NewCapacity(role, scope, "120116", "津澜精密"));
    }

    /** A union chair with the one capacity. */
    UUID chair(String username) {
        var id = account(username, "120116");
        give(id, Role.UNION_CHAIR, new Scope.Union(UUID.randomUUID()));
        return id;
    }

    static MvcResult signIn(MockMvc mvc, String username, String password) throws Exception {
        return mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", password))
                .andReturn();
    }

    /** The cookie of someone who signed in. */
    static Cookie cookie(MvcResult signedIn) {
        var cookie = signedIn.getResponse().getCookie(BrowserCookie.PASS);
        if (cookie == null) {
            throw new AssertionError("not signed in: " + signedIn.getResponse().getStatus());
        }
        return new Cookie(cookie.getName(), cookie.getValue());
    }

    static Cookie enter(MockMvc mvc, String username) throws Exception {
        return cookie(signIn(mvc, username, PASSWORD));
    }
}
