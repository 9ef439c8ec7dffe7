package org.shangliang.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before anything else a temporary password is changed and a capacity is chosen. */
final class UnfinishedSignInFilter extends OncePerRequestFilter {
    private final RequestMatcher open;

    UnfinishedSignInFilter(String... publicPatterns) {
        var all = Stream.concat(
                Arrays.stream(publicPatterns), Stream.of("/account/**", "/password", "/capacities", "/sign-out"));
        open = new OrRequestMatcher(all.map(pattern -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(pattern))
                .toList());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var step = CurrentActor.signedIn().flatMap(UnfinishedSignInFilter::missing);
        if (step.isEmpty() || open.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        var here = LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, step.get() + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    /** The page that must come first. */
    static Optional<String> missing(SignedIn signedIn) {
        if (signedIn.mustChange()) {
            return Optional.of("/password");
        }
        return signedIn.capacity() == null ? Optional.of("/capacities") : Optional.empty();
    }
}
