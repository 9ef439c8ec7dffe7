package org.shangliang.app.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.WebUtils;

/** Makes the frame of a page from the request. */
record Frames(
        ObjectProvider<ViewerSource> viewers,
        ObjectProvider<NavSource> navigation,
        ObjectProvider<ProductClock> clock,
        Assets assets,
        Texts texts) {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    Frame of(HttpServletRequest request, HttpServletResponse response) {
        Viewer viewer = viewer(request);
        return new Frame(
                viewer,
                viewer == null ? List.of() : entries(viewer),
                display(request),
                here(request),
                csrf(request),
                NoticeCookie.take(request, response),
                demoDay(),
                assets,
                texts);
    }

    /** The address one comes back to: of what a form was answered with, the page on which the form stood. */
    private static String here(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (READING.contains(request.getMethod())) {
            return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        }
        var before = before(request);
        return before == null || before.equals(path) ? path : before;
    }

    /** The page of our own from which the request came, if the browser tells. */
    private static @Nullable String before(HttpServletRequest request) {
        try {
            var from = new URI(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
            if (!request.getServerName().equals(from.getHost()) || from.getRawPath() == null) {
                return null;
            }
            return from.getRawQuery() == null ? from.getRawPath() : from.getRawPath() + "?" + from.getRawQuery();
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private @Nullable Viewer viewer(HttpServletRequest request) {
        var source = viewers.getIfAvailable();
        return source == null ? null : source.viewer(request).orElse(null);
    }

    private List<NavItem> entries(Viewer viewer) {
        return navigation.stream()
                .flatMap(source -> source.items(viewer).stream())
                .sorted(Comparator.comparing(NavItem::section).thenComparingInt(NavItem::order))
                .toList();
    }

    private static Display display(HttpServletRequest request) {
        return new Display(cookie(request, DisplayController.DARK), cookie(request, DisplayController.LARGE));
    }

    private static boolean cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie != null && cookie.getValue().equals("1");
    }

    private static @Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token::getToken)
                : null;
    }

    /** The day of the procedure, if it is not the machine's own day. */
    private @Nullable LocalDate demoDay() {
        var product = clock.getIfAvailable();
        if (product == null) {
            return null;
        }
        LocalDate day = product.today();
        LocalDate machine = LocalDate.ofInstant(product.systemTime().instant(), ProductClock.ZONE);
        return day.equals(machine) ? null : day;
    }
}
