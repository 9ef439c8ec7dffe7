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

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.platform.CannotStart;
import org.shangliang.app.platform.ProgramSettings;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
class FirstAdministratorTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    FirstAdministrator first;

    @Autowired
    SampleAccounts samples;

    @Autowired
    AccountStore accounts;

    @Autowired
    AccessEvents events;

    @Autowired
    Passwords passwords;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from access_pass").update();
        jdbc.sql("delete from access_capacity").update();
        jdbc.sql("delete from access_account").update();
        jdbc.sql("delete from access_sample").update();
    }

    @Test
    void tellsAtTheDoorWhereTheFirstAccountIsOpenedAndOnlyUntilItIs() throws Exception {
        mvc.perform(get("/sign-in")).andExpect(content().string(containsString("这里还没有账号")));
        mvc.perform(setUp(first.code(), Cast.PASSWORD));
        mvc.perform(get("/sign-in")).andExpect(content().string(not(containsString("这里还没有账号"))));
    }

    @Test
    void setsUpWithTheCodeAndLetsInAtOnce() throws Exception {
        var code = first.code();
        mvc.perform(get("/setup").param("code", code)).andExpect(status().isOk());
        var result = mvc.perform(setUp(code, Cast.PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn();
        mvc.perform(get("/admin/accounts").cookie(Cast.cookie(result)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("系统管理员 · 全部区域")));
    }

    @Test
    void spendsTheCode() throws Exception {
        var code = first.code();
        mvc.perform(setUp(code, Cast.PASSWORD)).andExpect(redirectedUrl("/"));
        mvc.perform(get("/setup").param("code", code)).andExpect(status().isNotFound());
        mvc.perform(setUp(code, Cast.PASSWORD)).andExpect(status().isNotFound());
        mvc.perform(setUp(first.code(), Cast.PASSWORD)).andExpect(status().isNotFound());
    }

    @Test
    void doesNotExistWithoutAValidCode() throws Exception {
        var old = first.code();
        var code = first.code();
        for (var wrong : new String[] {"", "x", old}) {
            mvc.perform(get("/setup").param("code", wrong)).andExpect(status().isNotFound());
            mvc.perform(setUp(wrong, Cast.PASSWORD)).andExpect(status().isNotFound());
        }
        jdbc.sql("update access_setup set expires_at = now() - interval '1 second'")
                .update();
        mvc.perform(get("/setup").param("code", code)).andExpect(status().isNotFound());
        assertThat(accounts.anyone()).isFalse();
    }

    @Test
    void keepsTheCodeWhenTheFormWasWrong() throws Exception {
        var code = first.code();
        mvc.perform(setUp(code, "short"))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("至少要 10 个字符"), containsString(code))));
        mvc.perform(setUp(code, Cast.PASSWORD)).andExpect(redirectedUrl("/"));
    }

    @Test
    void isNeededOnlyWhileThereIsNoAccount() {
        assertThat(first.needed()).isTrue();
        samples.open(new NewAccount("demo", "何建军", "120116"));
        assertThat(first.needed()).isFalse();
    }

    @Test
    void sampleAccountsShareOnePasswordThatIsTheirOwnForEachInstallation() throws Exception {
        var one = samples.open(new NewAccount("demo.officer", "王海燕", "120116"));
        samples.open(new NewAccount("demo.chair", "何建军", "120116"));
        assertThat(samples.open(new NewAccount("demo.officer", "王海燕", "120116")))
                .isEqualTo(one);
        Cast.cookie(Cast.signIn(mvc, "demo.officer", samples.password()));
        Cast.cookie(Cast.signIn(mvc, "demo.chair", samples.password()));
        mvc.perform(get("/sign-in")).andExpect(content().string(containsString("这里是演示")));

        var before = samples.password();
        jdbc.sql("delete from access_sample").update();
        assertThat(samples.password()).isNotEqualTo(before);
    }

    @Test
    void productionRefusesADatabaseWithSampleAccounts() {
        production();
        samples.open(new NewAccount("demo", "何建军", "120116"));
        assertThatThrownBy(this::production).isInstanceOf(CannotStart.class);
    }

    @Test
    void productionOpensNoSampleAccount() {
        var production = production();
        assertThatThrownBy(() -> production.open(new NewAccount("demo", "何建军", "")))
                .isInstanceOf(IllegalStateException.class);
    }

    private SampleAccounts production() {
        var settings = new ProgramSettings(Path.of("data"), false, true, null);
        return new SampleAccounts(accounts, events, passwords, jdbc, settings);
    }

    private static MockHttpServletRequestBuilder setUp(String code, String password) {
        return post("/setup")
                .with(csrf())
                .param("code", code)
                .param("username", "zhoumin")
                .param("name", "周敏")
                .param("password", password)
                .param("again", password);
    }
}
