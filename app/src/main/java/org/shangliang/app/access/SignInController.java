package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.SignIn.Attempt;
import org.shangliang.app.access.web.SignInPage;
import org.shangliang.app.access.web.SignInPage.Why;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in and out. */
@Controller
class SignInController {
    private static final String TEMPLATE = "access/sign-in";

    private final SignIn signIn;
    private final Passes passes;
    private final SampleAccounts samples;
    private final FirstAdministrator first;

    SignInController(SignIn signIn, Passes passes, SampleAccounts samples, FirstAdministrator first) {
        this.first = first;
        this.signIn = signIn;
        this.passes = passes;
        this.samples = samples;
    }

    @GetMapping("/sign-in")
    View form(
            Optional<SignedIn> signedIn,
            @RequestParam @Nullable String to,
            @RequestParam(defaultValue = "false") boolean lost,
            @RequestParam(defaultValue = "false") boolean again) {
        var path = LocalPath.of(to);
        if (signedIn.isPresent()) {
            return Pages.redirect(path);
        }
        var why = first.needed()
                ? Why.FIRST
                : lost ? Why.LOST : again ? Why.STALE : path.equals("/") ? Why.NONE : Why.DEMANDED;
        return Pages.of(TEMPLATE, new SignInPage(FormValues.empty(), path, why, samples.any()));
    }

    @PostMapping("/sign-in")
    View signIn(Optional<SignedIn> before, HttpServletRequest request, HttpServletResponse response) {
        var form = new AccessForm(request);
        if (form.text("username").isEmpty() || form.secret("password").isEmpty()) {
            return again(form, form.failing("username", "access.signIn.missing"));
        }
        return switch (signIn.attempt(form.text("username"), form.secret("password"), form.address())) {
            case Attempt.Wrong wrong -> again(form, form.failing("username", "access.signIn.wrong"));
            case Attempt.TooMany tooMany ->
                again(form, form.failing("username", "access.wait", Waiting.minutes(tooMany.pause())));
            case Attempt.Right right -> {
                before.ifPresent(passes::signOut);
                yield enter(right.account(), form.to(), request, response);
            }
        };
    }

    /** A new secret at every sign-in: one that somebody planted in the browser before is worth nothing. */
    View enter(UUID account, String to, HttpServletRequest request, HttpServletResponse response) {
        var issued = passes.signIn(account);
        BrowserCookie.write(request, response, BrowserCookie.PASS, issued.secret());
        BrowserCookie.write(request, response, BrowserCookie.VISIT, "");
        var step = passes.admit(PassStore.Kind.BROWSER, issued.secret()).flatMap(UnfinishedSignInFilter::missing);
        return Pages.redirect(step.map(path -> path + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                .orElse(to));
    }

    @PostMapping("/sign-out")
    View signOut(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        passes.signOut(signedIn);
        BrowserCookie.write(request, response, BrowserCookie.PASS, "");
        return Pages.redirect("/sign-in");
    }

    private View again(AccessForm form, FormValues values) {
        return Pages.again(TEMPLATE, new SignInPage(values, form.to(), Why.NONE, samples.any()));
    }
}
