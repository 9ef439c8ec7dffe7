package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.web.PasswordPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Changing one's own password. */
@Controller
class PasswordController {
    private static final String TEMPLATE = "access/password";

    private final PasswordChange change;
    private final Texts texts;

    PasswordController(PasswordChange change, Texts texts) {
        this.change = change;
        this.texts = texts;
    }

    @GetMapping("/password")
    View form(SignedIn signedIn, @RequestParam @Nullable String to) {
        return Pages.of(TEMPLATE, page(signedIn, FormValues.empty(), LocalPath.of(to)));
    }

    @PostMapping("/password")
    View change(SignedIn signedIn, HttpServletRequest request) {
        var form = new AccessForm(request);
        try {
            change.change(
                    signedIn, form.secret("present"), form.secret("password"), form.secret("again"), form.address());
        } catch (InvalidInput input) {
            return Pages.again(TEMPLATE, page(signedIn, form.values().rejected(input), form.to()));
        }
        return Pages.redirect(form.to(), texts.of("access.notice.passwordChanged"));
    }

    private static PasswordPage page(SignedIn signedIn, FormValues form, String to) {
        return new PasswordPage(form, signedIn.username(), signedIn.mustChange(), to);
    }
}
