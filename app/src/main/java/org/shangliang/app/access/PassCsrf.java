package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Guards forms (CSRF): the token is derived from the browser's own secret cookie. Nothing is kept on the server, so a
 * form that was open while the program restarted, or that reaches another node, is still accepted.
 */
final class PassCsrf implements CsrfTokenRepository {
    private static final String VISIT = PassCsrf.class.getName() + ".visit";

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var visit = Secret.fresh();
        request.setAttribute(VISIT, visit);
        return token(visit);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(VISIT) instanceof String visit) {
            BrowserCookie.write(request, response, BrowserCookie.VISIT, visit);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return BrowserCookie.read(request, BrowserCookie.PASS)
                .or(() -> BrowserCookie.read(request, BrowserCookie.VISIT))
                .map(PassCsrf::token)
                .orElse(null);
    }

    private static CsrfToken token(String secret) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", Secret.derived(secret, "csrf"));
    }
}
