package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;

/** The form token with the filter of the framework, but without its test support, which puts another in its place. */
class PassCsrfTests {
    private final CsrfFilter filter = new CsrfFilter(new PassCsrf());

    private record Page(MockHttpServletResponse response, String token) {}

    @Test
    void givesAVisitorANonceWithTheFirstForm() throws Exception {
        var page = open();
        var visit = page.response().getCookie(BrowserCookie.VISIT);
        assertThat(visit).isNotNull();
        assertThat(visit.isHttpOnly()).isTrue();
        assertThat(visit.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(send(page.token(), visit)).isEqualTo(200);
    }

    @Test
    void setsNoCookieOnAPageWithoutAForm() throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void acceptsTheTokenAgainOnAnotherNodeOrAfterARestart() throws Exception {
        var pass = new Cookie(BrowserCookie.PASS, Secret.fresh());
        var page = open(pass);
        assertThat(page.response().getCookies()).isEmpty();
        assertThat(send(page.token(), pass)).isEqualTo(200);
    }

    @Test
    void refusesTheTokenOfAnotherBrowser() throws Exception {
        var mine = new Cookie(BrowserCookie.PASS, Secret.fresh());
        var other = new Cookie(BrowserCookie.PASS, Secret.fresh());
        assertThat(send(open(other).token(), mine)).isEqualTo(403);
    }

    @Test
    void refusesTheVisitorsTokenOnceSomeoneIsSignedIn() throws Exception {
        var page = open();
        var visit = page.response().getCookie(BrowserCookie.VISIT);
        var pass = new Cookie(BrowserCookie.PASS, Secret.fresh());
        assertThat(send(page.token(), visit, pass)).isEqualTo(403);
    }

    @Test
    void refusesAMissingToken() throws Exception {
        assertThat(send("", new Cookie(BrowserCookie.PASS, Secret.fresh()))).isEqualTo(403);
        assertThat(send("")).isEqualTo(403);
    }

    @Test
    void doesNotTellTheSecretOfTheCookie() throws Exception {
        var secret = Secret.fresh();
        assertThat(open(new Cookie(BrowserCookie.PASS, secret)).token()).doesNotContain(secret);
        assertThat(Secret.derived(secret, "csrf")).doesNotContain(secret).isNotEqualTo(Secret.digest(secret));
    }

    private Page open(Cookie... cookies) throws Exception {
        var request = new MockHttpServletRequest("GET", "/sign-in");
        request.setCookies(cookies);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(response, token.getToken());
    }

    private int send(String token, Cookie... cookies) throws Exception {
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.setCookies(cookies);
        request.setParameter("_csrf", token);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
