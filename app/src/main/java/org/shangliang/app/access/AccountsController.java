package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.shangliang.app.access.web.AccountsPage;
import org.shangliang.app.access.web.NewAccountPage;
import org.shangliang.app.access.web.PasswordOncePage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The accounts an administrator looks after, and a new one. */
@Controller
class AccountsController {
    static final String PATH = "/admin/accounts";
    private static final int PAGE = 50;

    private final Administration administration;
    private final Texts texts;

    AccountsController(Administration administration, Texts texts) {
        this.administration = administration;
        this.texts = texts;
    }

    @GetMapping(PATH)
    View list(Actor admin, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, 10_000);
        var found = administration.list(admin, text, PAGE + 1, (number - 1) * PAGE);
        var lines = found.stream().limit(PAGE).map(this::line).toList();
        var path = PATH + "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return Pages.of(
                "access/accounts",
                new AccountsPage(
                        FormValues.empty().with("text", text), lines, new Pager(path, number, found.size() > PAGE)));
    }

    private AccountsPage.Line line(AccountView account) {
        var state = !account.open() ? "closed" : account.mustChange() ? "fresh" : "open";
        return new AccountsPage.Line(
                account.id(),
                account.name(),
                account.username(),
                account.region(),
                account.capacities().stream().map(CapacityView::label).toList(),
                texts.of("access.state." + state));
    }

    @GetMapping(PATH + "/new")
    View form(Actor admin) {
        var prefix = Administration.regionOf(admin).prefix();
        return Pages.of(
                "access/account-new", new NewAccountPage(FormValues.empty().with("region", prefix), prefix));
    }

    /** The answer is the page itself and no redirect: the password is kept nowhere between two requests. */
    @PostMapping(PATH)
    View open(Actor admin, HttpServletRequest request) {
        var form = new AccessForm(request);
        var wanted = new NewAccount(form.text("username"), form.text("name"), form.text("region"));
        try {
            var opened = administration.open(admin, wanted);
            var account = administration.find(admin, opened.account());
            return Pages.of(
                    "access/password-once",
                    new PasswordOncePage(
                            account.id(), account.name(), account.username(), opened.temporaryPassword(), true));
        } catch (InvalidInput input) {
            return Pages.again(
                    "access/account-new",
                    new NewAccountPage(
                            form.values().rejected(input),
                            Administration.regionOf(admin).prefix()));
        }
    }
}
