package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The number of an attempt to vote (投票尝试号): made from chance with the blank form, kept nowhere, sent back with it; so
 * that a form sent twice is one ballot. The form component prints it where other pages have a token bound to the browser.
 */
final class Attempt {
    private static final String FIELD = "_csrf";
    private static final int LENGTH = 16;

    private Attempt() {}

    /** Puts a fresh number into the form that is about to be shown. */
    static void fresh(HttpServletRequest request) {
        give(request, Hash.hex(VoteVault.chance(LENGTH)));
    }

    static void give(HttpServletRequest request, String attempt) {
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-ATTEMPT", FIELD, attempt));
    }

    /** The number a form brought; a form without one is another site's. */
    static String of(FormValues form) {
        if (form.values(FIELD).isEmpty()) {
            throw new AccessDeniedException("no attempt");
        }
        return form.value(FIELD);
    }
}
