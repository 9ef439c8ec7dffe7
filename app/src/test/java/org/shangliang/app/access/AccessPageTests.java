package org.shangliang.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shangliang.app.access.web.AccountPage;
import org.shangliang.app.access.web.AccountsPage;
import org.shangliang.app.access.web.CapacitiesPage;
import org.shangliang.app.access.web.GivePage;
import org.shangliang.app.access.web.ManagedAccountPage;
import org.shangliang.app.access.web.PasswordPage;
import org.shangliang.app.access.web.SignInPage;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.shangliang.app.platform.web.Rendering;

class AccessPageTests {
    private static final UUID ID = UUID.fromString("8c2f0f6e-6a52-4cb4-9a0e-3b9f5d7f6a11");

    @ParameterizedTest
    @EnumSource(SignInPage.Why.class)
    void signInSaysWhyItIsAsked(SignInPage.Why why) {
        var page = Rendering.page("access/sign-in", new SignInPage(FormValues.empty(), "/cases", why, false));
        assertThat(page.select("input[name=to]").val()).isEqualTo("/cases");
        assertThat(page.select("input[name=password]").attr("autocomplete")).isEqualTo("current-password");
        assertThat(page.select(".say").text())
                .contains(
                        switch (why) {
                            case NONE -> "";
                            case DEMANDED -> "看这一页要先登录";
                            case LOST -> "刚才的内容没有交上去";
                            case FIRST -> "这里还没有账号";
                            case STALE -> "放得太久了";
                        });
    }

    @Test
    void signInNeverShowsThePasswordAgain() {
        var form = FormValues.empty()
                .with("username", "hejianjun")
                .with("password", "three calm herons")
                .rejected(List.of(new FieldError("username", "access.signIn.wrong")));
        var page = Rendering.page("access/sign-in", new SignInPage(form, "/", SignInPage.Why.NONE, true));
        assertThat(page.html()).contains("hejianjun").doesNotContain("three calm herons");
        assertThat(page.select(".say.bad a").attr("href")).isEqualTo("#f-username");
    }

    @Test
    void capacitiesOffersEachAsOneButton() {
        var held = List.of(
                new CapacitiesPage.Held(ID, "工会主席", "津澜精密", true),
                new CapacitiesPage.Held(UUID.randomUUID(), "集体协商指导员", "", false));
        var page = Rendering.page("access/capacities", new CapacitiesPage("何建军", held, "/cases"));
        assertThat(page.select("button[name=capacity]")).hasSize(2);
        assertThat(page.select("button[name=capacity]").first().text()).isEqualTo("工会主席 · 津澜精密（现在用的）");
        assertThat(page.select("button[name=capacity]").last().text()).isEqualTo("集体协商指导员");
    }

    @Test
    void capacitiesSaysWhomToAskWhenThereIsNone() {
        var page = Rendering.page("access/capacities", new CapacitiesPage("何建军", List.of(), "/"));
        assertThat(page.select("button[name=capacity]")).isEmpty();
        assertThat(page.text()).contains("请找本单位工会或上级工会的管理员");
    }

    @Test
    void passwordSaysWhyItMustBeChangedNow() {
        var page = Rendering.page("access/password", new PasswordPage(FormValues.empty(), "he", true, "/"));
        assertThat(page.text()).contains("临时密码").doesNotContain("先不改");
        var free = Rendering.page("access/password", new PasswordPage(FormValues.empty(), "he", false, "/"));
        assertThat(free.text()).contains("先不改");
    }

    @Test
    void accountEndsEverySignInButTheOneAtHand() {
        var passes = List.of(
                new AccountPage.Pass(ID, false, "", "a", "b", "c", true),
                new AccountPage.Pass(UUID.randomUUID(), false, "", "a", "b", "c", false),
                new AccountPage.Pass(UUID.randomUUID(), true, "工会主席", "a", "b", "c", false));
        var page = Rendering.page("access/account", new AccountPage("何建军", "he", "工会主席", true, passes));
        assertThat(page.select("form[action^=/account/passes]")).hasSize(2);
        assertThat(page.text()).contains("就是这里", "收回这个令牌", "换一个身份");
    }

    @Test
    void managedAccountOffersNoActThatWouldBeRefused() {
        var page = Rendering.page("access/account-show", managed(false));
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.text()).contains("在这里只能看");
        assertThat(Rendering.page("access/account-show", managed(true)).select("main form"))
                .hasSize(3);
    }

    private static ManagedAccountPage managed(boolean mayChange) {
        return new ManagedAccountPage(
                ID,
                "何建军",
                "he",
                "120116",
                true,
                false,
                mayChange,
                List.of(new ManagedAccountPage.Held(ID, "工会主席 · 津澜精密")),
                List.of());
    }

    @Test
    void accountsTellTheFirstAdministratorWhereToBegin() {
        var one = new AccountsPage.Line(ID, "何建军", "he", "", List.of("系统管理员"), "正常");
        var alone = Rendering.page(
                "access/accounts",
                new AccountsPage(FormValues.empty(), List.of(one), new Pager("/admin/accounts", 1, false)));
        assertThat(alone.select("main ol a").eachAttr("href"))
                .containsExactly("/federations", "/admin/accounts/new", "/roster");
        var more = Rendering.page(
                "access/accounts",
                new AccountsPage(FormValues.empty(), List.of(one, one), new Pager("/admin/accounts", 1, false)));
        assertThat(more.select("main ol")).isEmpty();
    }

    @Test
    void givingAsksFirstForTheRole() {
        var page = Rendering.page("access/capacity-new", giving("", "", List.of()));
        assertThat(page.select("main form")).hasSize(1);
    }

    @Test
    void givingThenAsksForThePlace() {
        var found = List.of(new Option("UNION:" + ID, "津澜精密工会"));
        var page = Rendering.page("access/capacity-new", giving("UNION_CHAIR", "UNION", found));
        assertThat(page.select("input[name=scope]").val()).isEqualTo("UNION:" + ID);
        assertThat(page.select("input[name=scope]").hasAttr("checked")).isFalse();
        var none = Rendering.page("access/capacity-new", giving("UNION_CHAIR", "UNION", List.of()));
        assertThat(none.text()).contains("还没有登记工会").doesNotContain("没有找到");
        assertThat(none.select("main a[href=/roster]")).hasSize(1);
        var searched =
                giving("EMPLOYER", "EMPLOYER", List.of(), FormValues.empty().with("text", "津澜"));
        assertThat(Rendering.page("access/capacity-new", searched).text()).contains("没有找到");
        assertThat(Rendering.page("access/capacity-new", giving("OFFICER", "REGION", List.of()))
                        .select("input[name=region]"))
                .hasSize(1);
        assertThat(Rendering.page("access/capacity-new", giving("INSTRUCTOR", "ASSIGNED", List.of()))
                        .select("input[name=scope]")
                        .val())
                .isEqualTo("ASSIGNED");
    }

    @Test
    void givingTellsOnceWhatIsWrongWithThePlace() {
        var wrong = FormValues.empty().rejected(List.of(new FieldError("scope", "access.scope.missing")));
        var page = Rendering.page(
                "access/capacity-new", giving("UNION_CHAIR", "UNION", List.of(new Option("UNION:" + ID, "工会")), wrong));
        assertThat(page.select("[role=alert]")).hasSize(1);
    }

    private static GivePage giving(String role, String type, List<Option> found) {
        return giving(role, type, found, FormValues.empty());
    }

    private static GivePage giving(String role, String type, List<Option> found, FormValues form) {
        return new GivePage(ID, "何建军", form, List.of(new Option("OFFICER", "总工会干部")), role, type, found);
    }
}
