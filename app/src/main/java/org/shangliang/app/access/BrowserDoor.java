package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Problem;
import org.shangliang.app.platform.web.ProblemType;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Sends whoever is not signed in to the sign-in page and back, and refuses forms that are not our own. */
final class BrowserDoor implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String SIGN_IN = "/sign-in";

    private final Problems problems;

    BrowserDoor(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        boolean partial = request.getHeader("HX-Request") != null;
        boolean reading = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        var back = reading && !partial ? here(request) : referer(request, partial);
        var query = (reading ? "?to=" : "?lost=true&to=") + URLEncoder.encode(back, StandardCharsets.UTF_8);
        go(response, SIGN_IN + query, partial);
    }

    /** The only denial there is: the form's token is missing or of another sign-in. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (request.getRequestURI().equals(SIGN_IN)) {
            go(response, SIGN_IN + "?again=true", false);
        } else {
            problems.write(Problem.of(ProblemType.EXPIRED_FORM), request, response);
        }
    }

    private static void go(HttpServletResponse response, String address, boolean partial) {
        response.setStatus(partial ? HttpStatus.UNAUTHORIZED.value() : HttpStatus.SEE_OTHER.value());
        response.setHeader(partial ? "HX-Redirect" : HttpHeaders.LOCATION, address);
    }

    private static String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The page on which the form or the fragment stood. */
    private static String referer(HttpServletRequest request, boolean partial) {
        var page = request.getHeader(partial ? "HX-Current-URL" : HttpHeaders.REFERER);
        return page == null ? "/" : LocalPath.of(pathOf(page));
    }

    private static @Nullable String pathOf(String address) {
        try {
            return URI.create(address).getRawPath();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
