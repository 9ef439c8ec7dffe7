package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    Cast cast;

    @BeforeAll
    void people() {
        cast = new Cast(accounts, store, passwords);
        cast.chair("hejianjun");
    }

    @Test
    void letsInWhoKnowsThePassword() throws Exception {
        var result = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", " HeJianjun ")
                        .param("password", Cast.PASSWORD)
                        .param("to", "/account"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/account"))
                .andExpect(cookie().httpOnly(BrowserCookie.PASS, true))
                .andExpect(cookie().sameSite(BrowserCookie.PASS, "Lax"))
                .andExpect(cookie().maxAge(BrowserCookie.VISIT, 0))
                .andReturn();
        mvc.perform(get("/account").cookie(Cast.cookie(result)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("何建军"), containsString("工会主席 · 津澜精密"))));
    }

    @Test
    void sendsAStrangerToTheDoorAndBack() throws Exception {
        mvc.perform(get("/account?x=1&y=2"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/sign-in?to=%2Faccount%3Fx%3D1%26y%3D2"));
        mvc.perform(get("/sign-in").param("to", "/account?x=1%2F2"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"to\" value=\"/account?x=1%2F2\"")));
        mvc.perform(get("/").accept("text/html")).andExpect(status().isOk());
    }

    @Test
    void tellsAFragmentToGoToTheDoor() throws Exception {
        mvc.perform(get("/account").header("HX-Request", "true").header("HX-Current-URL", "http://host/account?a=b"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in?to=%2Faccount"));
    }

    @Test
    void saysThatAFormSentTooLateWasNotCarriedOut() throws Exception {
        mvc.perform(post("/password").with(csrf()).header("Referer", "http://host/password"))
                .andExpect(redirectedUrl("/sign-in?lost=true&to=%2Fpassword"));
        mvc.perform(get("/sign-in").param("lost", "true").param("to", "/password"))
                .andExpect(content().string(containsString("没有交上去")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\/evil.example",
                "/%0d%0aX: y",
                "javascript:alert(1)",
                "/\t/evil.example",
                " //evil.example",
                "/sign-out",
                "/api/v1/tokens",
            })
    void neverLeadsAwayAfterSignIn(String to) throws Exception {
        var url = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "hejianjun")
                        .param("password", Cast.PASSWORD)
                        .param("to", to))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(url).isEqualTo("/");
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownName() throws Exception {
        var wrong = Cast.signIn(mvc, "hejianjun", "not the password").getResponse();
        var unknown = Cast.signIn(mvc, "hejianjun2", "not the password").getResponse();
        assertThat(wrong.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(422);
        assertThat(message(wrong.getContentAsString()))
                .isEqualTo(message(unknown.getContentAsString()))
                .contains("用户名或密码不对");
        assertThat(wrong.getContentAsString()).doesNotContain("not the password");
        assertThat(wrong.getCookie(BrowserCookie.PASS)).isNull();
    }

    @Test
    void standsUpToNamesThatAreNone() throws Exception {
        for (var name : new String[] {"\u0000", "a\u0000b", "x".repeat(5000), "😀", "'; --"}) {
            assertThat(Cast.signIn(mvc, name, "\u0000not the password")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(422);
        }
    }

    @Test
    void keepsAClosedAccountOutWithTheSameWords() throws Exception {
        var id = cast.chair("closed");
        var cookie = Cast.enter(mvc, "closed");
        accounts.close(null, id);
        mvc.perform(get("/account").cookie(cookie)).andExpect(status().isSeeOther());
        var refused = Cast.signIn(mvc, "closed", Cast.PASSWORD).getResponse();
        assertThat(message(refused.getContentAsString())).contains("用户名或密码不对");
        accounts.reopen(null, id);
        Cast.enter(mvc, "closed");
    }

    @Test
    void asksForBothNameAndPassword() throws Exception {
        mvc.perform(post("/sign-in").with(csrf()).param("username", "hejianjun"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("请填写用户名和密码")));
    }

    @Test
    void promotesNoSecretThatWasThereBefore() throws Exception {
        var planted = new Cookie(BrowserCookie.PASS, Secret.fresh());
        var visit = new Cookie(BrowserCookie.VISIT, Secret.fresh());
        var result = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .cookie(planted, visit)
                        .param("username", "hejianjun")
                        .param("password", Cast.PASSWORD))
                .andReturn();
        assertThat(Cast.cookie(result).getValue()).isNotIn(planted.getValue(), visit.getValue());
        mvc.perform(get("/account").cookie(planted)).andExpect(status().isSeeOther());
        var again = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .cookie(Cast.cookie(result))
                        .param("username", "hejianjun")
                        .param("password", Cast.PASSWORD))
                .andReturn();
        assertThat(Cast.cookie(again).getValue())
                .isNotEqualTo(Cast.cookie(result).getValue());
        mvc.perform(get("/account").cookie(Cast.cookie(result))).andExpect(status().isSeeOther());
    }

    @Test
    void endsOnSignOut() throws Exception {
        var cookie = Cast.enter(mvc, "hejianjun");
        mvc.perform(post("/sign-out").with(csrf()).cookie(cookie))
                .andExpect(redirectedUrl("/sign-in"))
                .andExpect(cookie().maxAge(BrowserCookie.PASS, 0));
        mvc.perform(get("/account").cookie(cookie)).andExpect(status().isSeeOther());
    }

    @Test
    void endsWhenItsTimeIsOver() throws Exception {
        var cookie = Cast.enter(mvc, "hejianjun");
        jdbc.sql("update access_pass set expires_at = now() - interval '1 second' where secret_hash = ?")
                .param(Secret.digest(cookie.getValue()))
                .update();
        mvc.perform(get("/account").cookie(cookie)).andExpect(status().isSeeOther());
    }

    @Test
    void storesNoSecretInTheClear() throws Exception {
        var cookie = Cast.enter(mvc, "hejianjun");
        var stored = jdbc.sql("select string_agg(p::text, '') || (select string_agg(a::text, '') from access_account a)"
                        + " from access_pass p")
                .query(String.class)
                .single();
        assertThat(stored).contains(Secret.digest(cookie.getValue())).doesNotContain(cookie.getValue(), Cast.PASSWORD);
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        var cookie = Cast.enter(mvc, "hejianjun");
        mvc.perform(post("/sign-out").cookie(cookie))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("没有交上去")));
        mvc.perform(get("/account").cookie(cookie)).andExpect(status().isOk());
        mvc.perform(post("/sign-in").param("username", "hejianjun").param("password", Cast.PASSWORD))
                .andExpect(redirectedUrl("/sign-in?again=true"))
                .andExpect(cookie().doesNotExist(BrowserCookie.PASS));
    }

    @Test
    void hasStrictHeadersAndIsNeverCached() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    private static String message(String html) {
        return Jsoup.parse(html).select(".say.bad").text();
    }
}
