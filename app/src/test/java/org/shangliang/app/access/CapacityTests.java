package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapacityTests {
    private static final Scope DISTRICT = new Scope.Region("120116");

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    Passwords passwords;

    @Autowired
    Passes passes;

    Cast cast;

    @BeforeAll
    void people() {
        cast = new Cast(accounts, store, passwords);
    }

    @Test
    void choosesTheOnlyCapacityByItself() throws Exception {
        var account = cast.account("one", "120116");
        var union = new Scope.Union(UUID.randomUUID());
        var capacity = cast.give(account, Role.UNION_CHAIR, union);
        assertThat(actor(Cast.enter(mvc, "one")))
                .isEqualTo(new Actor(account, capacity, Role.UNION_CHAIR, union, "何建军"));
    }

    @Test
    void asksForAChoiceAmongSeveralBeforeAnythingElse() throws Exception {
        var account = cast.chair("several");
        var officer = cast.give(account, Role.OFFICER, DISTRICT);
        var result = mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "several")
                        .param("password", Cast.PASSWORD)
                        .param("to", "/account?x=1"))
                .andExpect(redirectedUrl("/capacities?to=%2Faccount%3Fx%3D1"))
                .andReturn();
        var cookie = Cast.cookie(result);
        mvc.perform(get("/admin/accounts").cookie(cookie))
                .andExpect(redirectedUrl("/capacities?to=%2Fadmin%2Faccounts"));
        mvc.perform(get("/capacities").cookie(cookie).param("to", "/account"))
                .andExpect(content().string(allOf(containsString("工会主席 · 津澜精密"), containsString("总工会干部 · 津澜精密"))));
        mvc.perform(choosing(officer).cookie(cookie).param("to", "/account")).andExpect(redirectedUrl("/account"));
        assertThat(actor(cookie).role()).isEqualTo(Role.OFFICER);
    }

    @Test
    void changesTheCapacityWheneverOneLikes() throws Exception {
        var account = cast.chair("switching");
        var chair = accounts.find(account).orElseThrow().capacities().getFirst().id();
        var officer = cast.give(account, Role.OFFICER, DISTRICT);
        var cookie = Cast.enter(mvc, "switching");
        for (var capacity : new UUID[] {officer, chair, officer}) {
            mvc.perform(choosing(capacity).cookie(cookie)).andExpect(redirectedUrl("/"));
            assertThat(actor(cookie).capacity()).isEqualTo(capacity);
        }
        mvc.perform(get("/capacities").cookie(cookie)).andExpect(content().string(containsString("现在用的")));
    }

    @Test
    void knowsOnlyOnesOwnCapacities() throws Exception {
        cast.chair("own");
        var other = cast.chair("foreign");
        var foreign = accounts.find(other).orElseThrow().capacities().getFirst().id();
        var cookie = Cast.enter(mvc, "own");
        mvc.perform(choosing(foreign).cookie(cookie)).andExpect(status().isNotFound());
        mvc.perform(choosing(UUID.randomUUID()).cookie(cookie)).andExpect(status().isNotFound());
        assertThat(actor(cookie).capacity()).isNotEqualTo(foreign);
    }

    @Test
    void losesAWithdrawnCapacityAtOnce() throws Exception {
        var account = cast.account("losing", "120116");
        var capacity = cast.give(account, Role.OFFICER, DISTRICT);
        var cookie = Cast.enter(mvc, "losing");
        assertThat(actor(cookie).capacity()).isEqualTo(capacity);
        accounts.withdraw(null, capacity);
        mvc.perform(get("/admin/accounts").cookie(cookie))
                .andExpect(redirectedUrl("/capacities?to=%2Fadmin%2Faccounts"));
        mvc.perform(get("/capacities").cookie(cookie)).andExpect(content().string(containsString("还没有身份")));
        mvc.perform(choosing(capacity).cookie(cookie)).andExpect(status().isNotFound());
    }

    @Test
    void givesTheSameCapacityOnce() {
        var account = cast.account("twice", "");
        var first = cast.give(account, Role.OFFICER, DISTRICT);
        assertThat(cast.give(account, Role.OFFICER, DISTRICT)).isEqualTo(first);
        var instructor = cast.give(account, Role.INSTRUCTOR, new Scope.Assigned(UUID.randomUUID()));
        assertThat(cast.give(account, Role.INSTRUCTOR, new Scope.Assigned(UUID.randomUUID())))
                .isEqualTo(instructor);
        assertThat(accounts.capacity(instructor).orElseThrow().scope()).isEqualTo(new Scope.Assigned(instructor));
        accounts.withdraw(null, first);
        assertThat(cast.give(account, Role.OFFICER, DISTRICT)).isNotEqualTo(first);
    }

    @Test
    void demandsThatATemporaryPasswordIsChanged() throws Exception {
        var opened = accounts.open(null, new NewAccount("newcomer", "李秀英", "120116"));
        accounts.give(null, opened.account(), new NewCapacity(Role.OFFICER, DISTRICT, "120116", "滨海高新区"));
        var result = Cast.signIn(mvc, "newcomer", opened.temporaryPassword());
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/password?to=%2F");
        var cookie = Cast.cookie(result);
        mvc.perform(get("/admin/accounts").cookie(cookie)).andExpect(redirectedUrl("/password?to=%2Fadmin%2Faccounts"));
        mvc.perform(get("/password").cookie(cookie)).andExpect(content().string(containsString("临时密码")));
        mvc.perform(changing(opened.temporaryPassword(), Cast.PASSWORD).cookie(cookie))
                .andExpect(redirectedUrl("/"));
        assertThat(actor(cookie).role()).isEqualTo(Role.OFFICER);
        assertThat(Cast.signIn(mvc, "newcomer", opened.temporaryPassword())
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void endsAllOtherSignInsWhenThePasswordChanges() throws Exception {
        cast.chair("changing");
        var here = Cast.enter(mvc, "changing");
        var there = Cast.enter(mvc, "changing");
        mvc.perform(changing(Cast.PASSWORD, "quiet herons again").cookie(here)).andExpect(redirectedUrl("/"));
        mvc.perform(get("/account").cookie(here)).andExpect(status().isOk());
        mvc.perform(get("/account").cookie(there)).andExpect(status().isSeeOther());
    }

    @Test
    void explainsWhyANewPasswordIsRefused() throws Exception {
        cast.chair("refusing");
        var cookie = Cast.enter(mvc, "refusing");
        refuses(cookie, Cast.PASSWORD, "short", "至少要 10 个字符");
        refuses(cookie, Cast.PASSWORD, "1380013800013", "不能全是数字");
        refuses(cookie, Cast.PASSWORD, "refusing2026", "太容易被猜到");
        refuses(cookie, Cast.PASSWORD, "aaaaaaaaaaaaa", "太容易被猜到");
        refuses(cookie, Cast.PASSWORD, "Administrator1", "太容易被猜到");
        refuses(cookie, Cast.PASSWORD, "x1".repeat(70), "最多 128 个字符");
        refuses(cookie, Cast.PASSWORD, Cast.PASSWORD, "不一样");
        refuses(cookie, "not my password", "quiet herons again", "现在的密码不对");
        mvc.perform(post("/password")
                        .with(csrf())
                        .cookie(cookie)
                        .param("present", Cast.PASSWORD)
                        .param("password", "quiet herons again")
                        .param("again", "quiet herons"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("两次填写的新密码不一样")));
    }

    private void refuses(Cookie cookie, String present, String wanted, String why) throws Exception {
        mvc.perform(changing(present, wanted).cookie(cookie))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString(why), not(containsString("value=\"" + wanted)))));
    }

    private Actor actor(Cookie cookie) {
        return passes.admit(PassStore.Kind.BROWSER, cookie.getValue())
                .flatMap(SignedIn::actor)
                .orElseThrow();
    }

    private static MockHttpServletRequestBuilder choosing(UUID capacity) {
        return post("/capacities").with(csrf()).param("capacity", capacity.toString());
    }

    private static MockHttpServletRequestBuilder changing(String present, String wanted) {
        return post("/password")
                .with(csrf())
                .param("present", present)
                .param("password", wanted)
                .param("again", wanted);
    }
}
