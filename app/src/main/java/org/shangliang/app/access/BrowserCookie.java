package org.shangliang.app.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The two cookies of a browser: the secret of a sign-in, and before it a nonce that guards the forms of a visitor. */
final class BrowserCookie {
    static final String PASS = "shangliang";
    static final String VISIT = "shangliang_visit";

    private BrowserCookie() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Lives until the browser is closed; no script can read it, and other sites' forms do not carry it. */
    static void write(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .path("/");
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                (value.isEmpty() ? cookie.maxAge(0) : cookie).build().toString());
    }
}
