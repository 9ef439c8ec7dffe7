package org.shangliang.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Switches large print and the dark ground (大字、深色): a plain link that works without a script and without a session. */
@Controller
class DisplayController {
    static final String DARK = "sl-dark";
    static final String LARGE = "sl-large";

    @GetMapping("/display")
    View choose(
            @RequestParam @Nullable Boolean dark,
            @RequestParam @Nullable Boolean large,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(DARK, dark, request, response);
        keep(LARGE, large, request, response);
        return Pages.redirect(ownPath(back));
    }

    private static void keep(
            String name, @Nullable Boolean on, HttpServletRequest request, HttpServletResponse response) {
        if (on == null) {
            return;
        }
        var cookie = ResponseCookie.from(name, on ? "1" : "0")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only a path of our own is followed, never an address that leads elsewhere. */
    private static String ownPath(String back) {
        return back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? back : "/";
    }
}
