package org.shangliang.app.access;

import org.springframework.security.core.AuthenticationException;

/** The user name or the password given for a token is wrong (401). */
final class WrongCredentials extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    WrongCredentials() {
        super("wrong credentials");
    }
}
