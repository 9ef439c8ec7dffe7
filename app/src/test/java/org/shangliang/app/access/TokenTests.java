package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTests {
    private static final String TOKENS = "/api/v1/tokens";
    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    @Autowired
    ProductClock clock;

    Cast cast;

    @BeforeAll
    void people() {
        cast = new Cast(accounts, store, passwords);
        cast.chair("program");
    }

    @Test
    void givesATokenForHalfADay() throws Exception {
        var answer = JSON.readTree(ask("program", Cast.PASSWORD, null)
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist(BrowserCookie.PASS))
                .andReturn()
                .getResponse()
                .getContentAsString());
        var expires = Instant.parse(answer.path("expires").asString());
        assertThat(Duration.between(clock.systemTime().instant(), expires))
                .isBetween(Duration.ofHours(11), Duration.ofHours(12));
        mvc.perform(with(get(TOKENS), answer.path("token").asString())).andExpect(status().isOk());
    }

    @Test
    void admitsNobodyWithoutAToken() throws Exception {
        mvc.perform(get(TOKENS))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(jsonPath("$.type").value("/problems/unauthenticated"));
        for (var wrong : new String[] {"", "x", Secret.fresh(), "null", "' or 1=1"}) {
            mvc.perform(with(get(TOKENS), wrong)).andExpect(status().isUnauthorized());
        }
        mvc.perform(get(TOKENS).param("access_token", token("program"))).andExpect(status().isUnauthorized());
    }

    @Test
    void ignoresTheCookieOfABrowser() throws Exception {
        var cookie = Cast.enter(mvc, "program");
        mvc.perform(get(TOKENS).cookie(cookie)).andExpect(status().isUnauthorized());
        mvc.perform(with(get(TOKENS), cookie.getValue())).andExpect(status().isUnauthorized());
    }

    @Test
    void opensNoPageToAToken() throws Exception {
        mvc.perform(with(get("/account"), token("program"))).andExpect(status().isSeeOther());
    }

    @Test
    void needsNoFormToken() throws Exception {
        var token = token("program");
        mvc.perform(with(delete(TOKENS + "/" + UUID.randomUUID()), token)).andExpect(status().isNotFound());
    }

    @Test
    void endsAfterItsTime() throws Exception {
        var token = token("program");
        jdbc.sql("update access_pass set expires_at = now() - interval '1 second' where secret_hash = ?")
                .param(Secret.digest(token))
                .update();
        mvc.perform(with(get(TOKENS), token)).andExpect(status().isUnauthorized());
    }

    @Test
    void isNotProlongedByUse() throws Exception {
        var token = token("program");
        jdbc.sql("update access_pass set used_at = now() - interval '1 hour' where secret_hash = ?")
                .param(Secret.digest(token))
                .update();
        var before = expiry(token);
        mvc.perform(with(get(TOKENS), token)).andExpect(status().isOk());
        assertThat(expiry(token)).isEqualTo(before);
    }

    @Test
    void refusesWrongCredentialsWithoutSayingWhichIsWrong() throws Exception {
        for (var username : new String[] {"program", "nobody"}) {
            ask(username, "wrong", null)
                    .andExpect(status().isUnauthorized())
                    .andExpect(jsonPath("$.type").value("/problems/wrong-credentials"))
                    .andExpect(jsonPath("$.token").doesNotExist());
        }
        ask("program", "", null).andExpect(status().isBadRequest());
        mvc.perform(post(TOKENS).contentType(MediaType.APPLICATION_JSON).content("{\"username\":"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void slowsGuessingDown() throws Exception {
        cast.chair("guessed");
        for (int i = 0; i < 5; i++) {
            ask("guessed", "wrong" + i, null).andExpect(status().isUnauthorized());
        }
        ask("guessed", Cast.PASSWORD, null)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        mvc.perform(
                        post("/sign-in")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .param("username", "guessed")
                                .param("password", Cast.PASSWORD))
                .andExpect(status().is(422))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.content()
                        .string(containsString("请等 1 分钟再试")));
    }

    @Test
    void asksWhichCapacityWhenThereAreSeveral() throws Exception {
        var account = cast.chair("twofold");
        var officer = cast.give(account, Role.OFFICER, new Scope.Region("120116"));
        ask("twofold", Cast.PASSWORD, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[1].message").value(containsString(officer.toString())));
        ask("twofold", Cast.PASSWORD, "OFFICER").andExpect(status().isOk());
        ask("twofold", Cast.PASSWORD, officer.toString()).andExpect(status().isOk());
        ask("twofold", Cast.PASSWORD, "ADMINISTRATOR").andExpect(status().isBadRequest());
        ask("twofold", Cast.PASSWORD, UUID.randomUUID().toString()).andExpect(status().isBadRequest());
    }

    @Test
    void demandsThatATemporaryPasswordIsChangedFirst() throws Exception {
        var opened = accounts.open(null, new NewAccount("fresh", "何建军", ""));
        ask("fresh", opened.temporaryPassword(), null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("password"));
    }

    @Test
    void endsWithItsCapacityAndWithAPasswordReset() throws Exception {
        var account = cast.account("leaver", "120116");
        var capacity = cast.give(account, Role.OFFICER, new Scope.Region("120116"));
        var token = token("leaver");
        accounts.withdraw(null, capacity);
        mvc.perform(with(get(TOKENS), token)).andExpect(status().isUnauthorized());
        cast.give(account, Role.OFFICER, new Scope.Region("120116"));
        mvc.perform(with(get(TOKENS), token)).andExpect(status().isUnauthorized());

        var other = token("leaver");
        accounts.resetPassword(null, account);
        mvc.perform(with(get(TOKENS), other)).andExpect(status().isUnauthorized());
    }

    @Test
    void revokesOnlyOnesOwn() throws Exception {
        cast.chair("neighbour");
        var mine = token("program");
        var theirs = token("neighbour");
        var id = jdbc.sql("select id from access_pass where secret_hash = ?")
                .param(Secret.digest(theirs))
                .query(UUID.class)
                .single();
        mvc.perform(with(delete(TOKENS + "/" + id), mine)).andExpect(status().isNotFound());
        mvc.perform(with(delete(TOKENS + "/" + id), theirs)).andExpect(status().isNoContent());
        mvc.perform(with(get(TOKENS), theirs)).andExpect(status().isUnauthorized());
    }

    private String expiry(String token) {
        return jdbc.sql("select expires_at::text from access_pass where secret_hash = ?")
                .param(Secret.digest(token))
                .query(String.class)
                .single();
    }

    private String token(String username) throws Exception {
        return JSON.readTree(ask(username, Cast.PASSWORD, null)
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("token")
                .asString();
    }

    private ResultActions ask(String username, String password, String capacity) throws Exception {
        var body = JSON.createObjectNode().put("username", username).put("password", password);
        if (capacity != null) {
            body.put("capacity", capacity);
        }
        return mvc.perform(post(TOKENS).contentType(MediaType.APPLICATION_JSON).content(body.toString()));
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }
}
