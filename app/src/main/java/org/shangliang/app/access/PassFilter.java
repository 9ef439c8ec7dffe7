package org.shangliang.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shangliang.app.access.PassStore.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who shows a valid pass: browsers by cookie alone, programs by bearer token alone. */
final class PassFilter extends OncePerRequestFilter {
    private static final String BEARER = "bearer ";

    private final Passes passes;
    private final Kind kind;

    PassFilter(Passes passes, Kind kind) {
        this.passes = passes;
        this.kind = kind;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            secret(request).flatMap(secret -> passes.admit(kind, secret)).ifPresent(PassFilter::admit);
        }
        chain.doFilter(request, response);
    }

    private Optional<String> secret(HttpServletRequest request) {
        if (kind == Kind.BROWSER) {
            return BrowserCookie.read(request, BrowserCookie.PASS);
        }
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static void admit(SignedIn signedIn) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(signedIn, "", List.of()));
        SecurityContextHolder.setContext(context);
    }

    /** Error pages and continued responses are for the same person. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
