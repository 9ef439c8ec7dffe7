package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.shangliang.app.access.web.SetupPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The one-time page for the first administrator; without the code it does not exist. */
@Controller
class SetupController {
    private static final String TEMPLATE = "access/setup";

    private final FirstAdministrator first;
    private final SignInController door;
    private final Texts texts;

    SetupController(FirstAdministrator first, SignInController door, Texts texts) {
        this.first = first;
        this.door = door;
        this.texts = texts;
    }

    @GetMapping("/setup")
    View form(@RequestParam(defaultValue = "") String code) {
        if (!first.admits(code)) {
            throw new NoSuch("setup code");
        }
        return Pages.of(TEMPLATE, new SetupPage(FormValues.empty(), code));
    }

    @PostMapping("/setup")
    View setUp(HttpServletRequest request, HttpServletResponse response) {
        var form = new AccessForm(request);
        var code = form.text("code");
        var wanted = new FirstAdministrator.Wanted(
                form.text("username"), form.text("name"), form.secret("password"), form.secret("again"));
        UUID account;
        try {
            account = first.setUp(code, wanted, texts.of("access.place.everything"));
        } catch (InvalidInput input) {
            return Pages.again(TEMPLATE, new SetupPage(form.values().rejected(input), code));
        }
        return door.enter(account, "/", request, response);
    }
}
