package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shangliang.app.access.web.PasswordOncePage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;

class SmallPartsTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cases", "/cases?a=b&c=%2F", "/cases/1#x", "/signing", "/apis", "/errors-of-law"})
    void goesBackToAPageOfOurs(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cases",
                "//host",
                "///host",
                "/\\host",
                "/a\\b",
                "http://host/",
                "/a b",
                "/a\nb",
                "/a\u0000",
                "/sign-in",
                "/sign-in?to=/",
                "/sign-out",
                "/setup?code=x",
                "/api/v1/x",
                "/assets/x.css",
            })
    void goesNowhereElse(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @Test
    void goesHomeWhenNothingWasAskedFor() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
        assertThat(LocalPath.of("/" + "x".repeat(600))).isEqualTo("/");
    }

    @Test
    void turnsEveryScopeIntoColumnsAndBack() {
        var id = UUID.randomUUID();
        var capacity = UUID.randomUUID();
        for (Scope scope : new Scope[] {
            new Scope.Region("120116"),
            new Scope.Region(""),
            new Scope.Union(id),
            new Scope.Employer(id),
            new Scope.CaseSide(id, Side.WORKERS),
            new Scope.CaseSide(id, Side.EMPLOYER),
            new Scope.Case(id),
            new Scope.Assigned(capacity)
        }) {
            assertThat(ScopeKeys.of(scope).scope(capacity)).isEqualTo(scope);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGION:120116", "REGION:", "ASSIGNED", "UNION:8c2f0f6e-6a52-4cb4-9a0e-3b9f5d7f6a11"})
    void readsAScopeAsItIsWritten(String word) {
        assertThat(ScopeText.of(ScopeText.read(word))).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UNION:", "UNION:x", "CASE:8c2f0f6e-6a52-4cb4-9a0e-3b9f5d7f6a11", "region:1"})
    void refusesAScopeItCannotRead(String word) {
        assertThatThrownBy(() -> ScopeText.read(word)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void readsUserNamesAsPeopleTypeThem() {
        assertThat(Usernames.key(" ＨｅJianjun ")).isEqualTo("hejianjun");
        assertThat(Usernames.tidy(new NewAccount("13800138000", " 何建军 ", " 120116 ")))
                .isEqualTo(new NewAccount("13800138000", "何建军", "120116"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b c", "-abc", "何建军", "a'; drop table", "<b>bold</b>"})
    void refusesAnUnreadableUserName(String username) {
        assertThatThrownBy(() -> Usernames.tidy(new NewAccount(username, "何建军", "")))
                .asInstanceOf(type(InvalidInput.class))
                .satisfies(
                        input -> assertThat(input.errors().getFirst().field()).isEqualTo("username"));
    }

    @Test
    void roundsTheWaitUpToWholeMinutes() {
        assertThat(Waiting.minutes(Duration.ofSeconds(1))).isEqualTo("1");
        assertThat(Waiting.minutes(Duration.ofSeconds(60))).isEqualTo("1");
        assertThat(Waiting.minutes(Duration.ofSeconds(61))).isEqualTo("2");
    }

    @Test
    void hasWordsForEveryCode() {
        var texts = Texts.fromClassPath();
        var codes = new HashSet<String>();
        for (var role : Role.values()) {
            codes.add("access.role." + role);
        }
        for (var kind : AccessEvents.Kind.values()) {
            codes.add("access.event." + kind);
        }
        assertThat(codes).allMatch(texts::has);
    }

    @Test
    void keepsSecretsOutOfLogs() {
        var secret = "three calm herons";
        var records = List.of(
                new TokenApi.Asked("he", secret, null),
                new TokenApi.Token(secret, Instant.EPOCH),
                new AccountApi.Opened(UUID.randomUUID(), secret),
                new Accounts.Opened(UUID.randomUUID(), secret),
                new Passes.Issued(UUID.randomUUID(), secret, Instant.EPOCH),
                new FirstAdministrator.Wanted("he", "he", secret, secret),
                new PasswordOncePage(UUID.randomUUID(), "he", "he", secret, true));
        assertThat(records).allSatisfy(one -> assertThat(one.toString()).doesNotContain(secret));
    }

    @Test
    void acceptsAChinesePassphrase() {
        assertThat(Passwords.faults("滨海高新区总工会好商量", "滨海高新区总工会好商量", "he")).isEmpty();
        assertThat(Passwords.temporary()).isNotEqualTo(Passwords.temporary());
    }
}
