package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdministrationTests {
    private static final String PATH = "/admin/accounts";
    private static final RequestPostProcessor ADMIN = SignedInAs.role(Role.ADMINISTRATOR, new Scope.Region("120116"));

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
    }

    @Test
    void doesNotExistForAnyoneElse() throws Exception {
        var id = cast.chair("hidden");
        var capacity = accounts.find(id).orElseThrow().capacities().getFirst().id();
        var requests = new ArrayList<>(List.of("GET " + PATH, "POST " + PATH, "GET " + PATH + "/new"));
        requests.addAll(onOneAccount(id, capacity));
        for (var role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
            finds404(requests, SignedInAs.role(role, new Scope.Region("")));
        }
        finds404(onOneAccount(id, capacity), SignedInAs.role(Role.ADMINISTRATOR, new Scope.Region("31")));
        assertThat(accounts.find(id).orElseThrow().open()).isTrue();
        assertThat(accounts.capacity(capacity)).isPresent();
    }

    private void finds404(List<String> requests, RequestPostProcessor who) throws Exception {
        for (var request : requests) {
            mvc.perform(of(request).with(who).with(csrf())).andExpect(status().isNotFound());
        }
    }

    private static List<String> onOneAccount(UUID id, UUID capacity) {
        var requests = new ArrayList<String>();
        for (var account : List.of(PATH + "/" + id, "/api/v1/accounts/" + id)) {
            requests.add("GET " + account);
            for (var act : List.of("password", "closure", "reopening")) {
                requests.add("POST " + account + "/" + act);
            }
        }
        requests.add("GET " + PATH + "/" + id + "/capacities/new");
        requests.add("POST " + PATH + "/" + id + "/capacities/" + capacity + "/withdrawal");
        return requests;
    }

    private static MockHttpServletRequestBuilder of(String request) {
        var path = request.substring(request.indexOf(' ') + 1);
        return request.startsWith("GET") ? get(path) : post(path);
    }

    @Test
    void opensAnAccountAndShowsItsPasswordOnce() throws Exception {
        var html = mvc.perform(opening("li.xiuying", "李秀英", "120116"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var password = Jsoup.parse(html).select(".facts dd").get(2).text();
        assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        var account = accounts.findByUsername("li.xiuying").orElseThrow();
        assertThat(account.mustChange()).isTrue();
        assertThat(Cast.signIn(mvc, "li.xiuying", password).getResponse().getRedirectedUrl())
                .startsWith("/password");
        mvc.perform(get(PATH + "/" + account.id()).with(ADMIN))
                .andExpect(content().string(allOf(containsString("新开账号"), not(containsString(password)))));
        assertThat(everythingStored()).doesNotContain(password);
    }

    private String everythingStored() {
        return jdbc.sql("select string_agg(e::text, ' ') || (select string_agg(a::text, ' ') from access_account a)"
                        + " from access_event e")
                .query(String.class)
                .single();
    }

    @Test
    void namesTheFieldThatIsWrong() throws Exception {
        mvc.perform(opening("a b", "", "31"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("以 120116 开头")));
        mvc.perform(opening("a b", "", "120116"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("用户名要用 3 到 64 个"),
                                containsString("请填写姓名"),
                                containsString("value=\"a b\""))));
        mvc.perform(opening("taken", "张伟", "120116")).andExpect(status().isOk());
        mvc.perform(opening("Taken", "王芳", "120116"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("已经有人用了")));
    }

    @Test
    void listsOnlyTheOwnRegion() throws Exception {
        cast.account("inside", "120116900");
        cast.account("above", "12");
        cast.account("elsewhere", "31");
        mvc.perform(get(PATH).with(ADMIN))
                .andExpect(content()
                        .string(allOf(
                                containsString("inside"),
                                not(containsString("above")),
                                not(containsString("elsewhere")))));
        mvc.perform(get(PATH).with(ADMIN).param("text", "insi%"))
                .andExpect(content().string(allOf(containsString("没有找到账号"), not(containsString(">inside<")))));
    }

    @Test
    void givesAndWithdrawsACapacity() throws Exception {
        var id = cast.account("officer", "120116");
        mvc.perform(get(PATH + "/" + id + "/capacities/new").with(ADMIN).param("role", ""))
                .andExpect(content().string(containsString("请选择一种身份")));
        mvc.perform(giving(id, "OFFICER").param("region", "120116")).andExpect(redirectedUrl(PATH + "/" + id));
        var capacity = accounts.find(id).orElseThrow().capacities().getFirst();
        assertThat(capacity.scope()).isEqualTo(new Scope.Region("120116"));
        mvc.perform(post(PATH + "/" + id + "/capacities/" + capacity.id() + "/withdrawal")
                        .with(ADMIN)
                        .with(csrf()))
                .andExpect(redirectedUrl(PATH + "/" + id));
        assertThat(accounts.find(id).orElseThrow().capacities()).isEmpty();
        mvc.perform(get(PATH + "/" + id).with(ADMIN))
                .andExpect(content().string(allOf(containsString("加上身份 · 总工会干部"), containsString("撤下身份"))));
    }

    @Test
    void givesNothingBeyondTheOwnRegionNorWhatACaseGives() throws Exception {
        var id = cast.account("reaching", "120116");
        refusesGift(id, "OFFICER", "REGION:12");
        refusesGift(id, "ADMINISTRATOR", "REGION:");
        refusesGift(id, "UNION_CHAIR", "REGION:120116");
        refusesGift(id, "UNION_CHAIR", "UNION:" + UUID.randomUUID());
        refusesGift(id, "UNION_CHAIR", "UNION:x");
        refusesGift(id, "RECORDER", "CASE:" + UUID.randomUUID());
        refusesGift(id, "REPRESENTATIVE", "CASE_SIDE:WORKERS:" + UUID.randomUUID());
        refusesGift(id, "", "");
        refusesGift(id, "OFFICER", "");
        assertThat(accounts.find(id).orElseThrow().capacities()).isEmpty();
    }

    private void refusesGift(UUID id, String role, String scope) throws Exception {
        mvc.perform(giving(id, role).param("scope", scope)).andExpect(status().is(422));
    }

    @Test
    void touchesNoAccountWhoseCapacitiesReachFarther() throws Exception {
        var id = cast.account("mighty", "120116");
        accounts.give(null, id, new NewCapacity(Role.OFFICER, new Scope.Region("12"), "12", "天津市"));
        mvc.perform(get(PATH + "/" + id).with(ADMIN))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("在这里只能看")));
        for (var act : List.of("password", "closure", "reopening")) {
            mvc.perform(post(PATH + "/" + id + "/" + act).with(ADMIN).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(giving(id, "OFFICER").param("region", "120116")).andExpect(status().isNotFound());
    }

    @Test
    void doesNotLockItselfOut() throws Exception {
        var id = cast.account("self", "120116");
        var capacity = accounts.give(
                null, id, new NewCapacity(Role.ADMINISTRATOR, new Scope.Region("120116"), "120116", "滨海高新区"));
        var self = SignedInAs.actor(new Actor(id, capacity, Role.ADMINISTRATOR, new Scope.Region("120116"), "周敏"));
        mvc.perform(post(PATH + "/" + id + "/closure").with(self).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post(PATH + "/" + id + "/capacities/" + capacity + "/withdrawal")
                        .with(self)
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void recordsEveryActWhereNobodyCanChangeIt() throws Exception {
        var id = cast.account("recorded", "120116");
        mvc.perform(post(PATH + "/" + id + "/password").with(ADMIN).with(csrf()))
                .andExpect(status().isOk());
        mvc.perform(post(PATH + "/" + id + "/closure").with(ADMIN).with(csrf())).andExpect(status().isSeeOther());
        mvc.perform(post(PATH + "/" + id + "/reopening").with(ADMIN).with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(jdbc.sql("select kind from access_event where account_id = ? order by at")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("PASSWORD_RESET", "ACCOUNT_CLOSED", "ACCOUNT_REOPENED");
        for (var sql :
                List.of("update access_event set kind = kind", "delete from access_event", "truncate access_event")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private static MockHttpServletRequestBuilder opening(String username, String name, String region) {
        return post(PATH)
                .with(ADMIN)
                .with(csrf())
                .param("username", username)
                .param("name", name)
                .param("region", region);
    }

    private static MockHttpServletRequestBuilder giving(UUID id, String role) {
        return post(PATH + "/" + id + "/capacities").with(ADMIN).with(csrf()).param("role", role);
    }
}
