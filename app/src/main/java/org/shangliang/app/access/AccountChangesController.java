package org.shangliang.app.access;

import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.access.web.ManagedAccountPage;
import org.shangliang.app.access.web.PasswordOncePage;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** One account, and what its administrator changes about it. */
@Controller
@RequestMapping(AccountsController.PATH + "/{id}")
class AccountChangesController {
    private static final int EVENTS = 50;

    private final Administration administration;
    private final AccessEvents events;
    private final CapacityLabels labels;
    private final Texts texts;

    AccountChangesController(Administration administration, AccessEvents events, CapacityLabels labels, Texts texts) {
        this.administration = administration;
        this.events = events;
        this.labels = labels;
        this.texts = texts;
    }

    @GetMapping
    View show(Actor admin, @PathVariable UUID id) {
        var account = administration.find(admin, id);
        var held = account.capacities().stream()
                .map(capacity -> new ManagedAccountPage.Held(capacity.id(), capacity.label()))
                .toList();
        var past = events.of(id, EVENTS).stream().map(this::event).toList();
        return Pages.of(
                "access/account-show",
                new ManagedAccountPage(
                        id,
                        account.name(),
                        account.username(),
                        account.region(),
                        account.open(),
                        account.mustChange(),
                        administration.mayChange(admin, account),
                        held,
                        past));
    }

    private ManagedAccountPage.Doing event(AccessEvents.Line line) {
        var what = texts.of("access.event." + line.kind().name());
        var role = line.role();
        return new ManagedAccountPage.Doing(
                Moments.words(line.at(), texts),
                role == null ? what : what + " · " + labels.of(role, Objects.requireNonNullElse(line.place(), "")),
                Objects.requireNonNullElse(line.byName(), ""));
    }

    @PostMapping("/password")
    View resetPassword(Actor admin, @PathVariable UUID id) {
        var password = administration.resetPassword(admin, id);
        var account = administration.find(admin, id);
        return Pages.of(
                "access/password-once", new PasswordOncePage(id, account.name(), account.username(), password, false));
    }

    @PostMapping("/closure")
    View close(Actor admin, @PathVariable UUID id) {
        administration.close(admin, id);
        return back(id, "access.notice.accountClosed");
    }

    @PostMapping("/reopening")
    View reopen(Actor admin, @PathVariable UUID id) {
        administration.reopen(admin, id);
        return back(id, "access.notice.accountReopened");
    }

    @PostMapping("/capacities/{capacity}/withdrawal")
    View withdraw(Actor admin, @PathVariable UUID id, @PathVariable UUID capacity) {
        administration.withdraw(admin, id, capacity);
        return back(id, "access.notice.capacityWithdrawn");
    }

    private View back(UUID id, String notice) {
        return Pages.redirect(AccountsController.PATH + "/" + id, texts.of(notice));
    }
}
