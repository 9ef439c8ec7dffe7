package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Carries a notice to the next page in a cookie that lives a minute, because no node keeps sessions. */
final class NoticeCookie {
    private static final String NAME = "sl-notice";
    private static final int LONGEST = 700;

    private NoticeCookie() {}

    static void give(String notice, HttpServletRequest request, HttpServletResponse response) {
        var text = notice.length() <= LONGEST ? notice : notice.substring(0, LONGEST) + "\u2026";
        var coded = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        set(coded, Duration.ofMinutes(1), request, response);
    }

    static @Nullable String take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return null;
        }
        set("", Duration.ZERO, request, response);
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
