package org.shangliang.app.notification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.notification.web.MailListPage;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.NavItem;
import org.shangliang.app.platform.web.NavSection;
import org.shangliang.app.platform.web.NavSource;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.app.platform.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The administrator sees what mail went out, what waits and what failed. */
@Controller
class MailListController implements NavSource {
    private static final String PATH = "/admin/mail";
    private static final int MOST = 200;

    private final MailStore store;
    private final MailAddresses addresses;
    private final Accounts accounts;
    private final Texts texts;

    MailListController(MailStore store, MailAddresses addresses, Accounts accounts, Texts texts) {
        this.store = store;
        this.addresses = addresses;
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping(PATH)
    View list(Actor actor) {
        var mails = latest(actor, store);
        var names = accounts.names(mails.stream().map(MailView::account).collect(Collectors.toSet()));
        var lines = mails.stream()
                .map(mail -> new MailListPage.Line(
                        texts.day(mail.day()),
                        Objects.requireNonNullElse(names.get(mail.account()), ""),
                        texts.of("notification.kind." + mail.kind()),
                        texts.of("notification.state." + mail.state()),
                        tone(mail),
                        mail.attempts(),
                        Objects.requireNonNullElse(mail.fault(), "")))
                .toList();
        return Pages.of("mail/list", new MailListPage(addresses.on(), lines));
    }

    static List<MailView> latest(Actor actor, MailStore store) {
        if (actor.role() == Role.ADMINISTRATOR && actor.scope() instanceof Scope.Region(var region)) {
            return store.latest(region, MOST);
        }
        throw new NoSuch("page of the administrator");
    }

    @Override
    public List<NavItem> items(Viewer viewer) {
        return viewer.role().equals(Role.ADMINISTRATOR.name())
                ? List.of(NavItem.of(NavSection.ADMINISTRATION, 30, "notification.nav.mail", PATH, "mail-forward"))
                : List.of();
    }

    private static String tone(MailView mail) {
        return switch (mail.state()) {
            case "SENT" -> "ok";
            case "FAILED" -> "bad";
            default -> "";
        };
    }
}
