package org.shangliang.app.notification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.PublicPages;
import org.shangliang.app.notification.web.LeavingPage;
import org.shangliang.app.notification.web.MailPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own address for reminders, and the way out without signing in. */
@Controller
class MailController implements PublicPages {
    private static final String OWN = "/account/mail";
    private static final String LEAVING = "/mail/leaving";

    private final MailAddresses addresses;
    private final Texts texts;

    MailController(MailAddresses addresses, Texts texts) {
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public List<String> patterns() {
        return List.of(LEAVING);
    }

    @GetMapping(OWN)
    View show(Actor person) {
        return Pages.of("mail/own", page(person, FormValues.empty()));
    }

    @PostMapping(OWN)
    View give(Actor person, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        return done(person, form, "notification.given", () -> addresses.give(person.account(), form.value("address")));
    }

    @PostMapping(OWN + "/confirmation")
    View confirm(Actor person, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        return done(
                person, form, "notification.confirmed", () -> addresses.confirm(person.account(), form.value("code")));
    }

    @PostMapping(OWN + "/removal")
    View giveUp(Actor person) {
        return done(person, FormValues.empty(), "notification.given-up", () -> addresses.giveUp(person.account()));
    }

    @GetMapping(LEAVING)
    View leaving(@RequestParam UUID code) {
        return Pages.of("mail/leaving", new LeavingPage(code.toString(), false));
    }

    /** Says the same whether or not the link still leads to an address. */
    @PostMapping(LEAVING)
    View leave(@RequestParam UUID code) {
        addresses.leave(code);
        return Pages.of("mail/leaving", new LeavingPage(code.toString(), true));
    }

    private View done(Actor person, FormValues form, String notice, Runnable act) {
        try {
            act.run();
            return Pages.redirect(OWN, texts.of(notice));
        } catch (InvalidInput input) {
            return Pages.again("mail/own", page(person, form.rejected(input)));
        }
    }

    private MailPage page(Actor person, FormValues form) {
        return addresses
                .of(person.account())
                .map(known -> new MailPage(form, addresses.on(), known.address(), known.confirmed(), known.codeOpen()))
                .orElseGet(() -> new MailPage(form, addresses.on(), "", false, false));
    }
}
