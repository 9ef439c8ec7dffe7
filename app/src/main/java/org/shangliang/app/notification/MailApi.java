package org.shangliang.app.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reminders by e-mail in the API: one's own address, and the administrator's list. */
@RestController
@RequestMapping("/api/v1")
class MailApi {
    private final MailAddresses addresses;
    private final MailStore store;

    MailApi(MailAddresses addresses, MailStore store) {
        this.addresses = addresses;
        this.store = store;
    }

    /** The own address as the API shows it. */
    record Own(boolean on, @Nullable String address, boolean confirmed) {}

    /** An address that is given. */
    record Given(@NotBlank String address) {}

    /** The code from the mail. */
    record Code(@NotBlank String code) {}

    @GetMapping("/account/mail")
    Own own(Actor actor) {
        return addresses
                .of(actor.account())
                .map(known -> new Own(addresses.on(), known.address(), known.confirmed()))
                .orElseGet(() -> new Own(addresses.on(), null, false));
    }

    @PutMapping("/account/mail")
    Own give(@Valid @RequestBody Given given, Actor actor) {
        addresses.give(actor.account(), given.address());
        return own(actor);
    }

    @PostMapping("/account/mail/confirmation")
    Own confirm(@Valid @RequestBody Code code, Actor actor) {
        addresses.confirm(actor.account(), code.code());
        return own(actor);
    }

    @DeleteMapping("/account/mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(Actor actor) {
        addresses.giveUp(actor.account());
    }

    @GetMapping("/mails")
    List<MailView> list(Actor actor) {
        return MailListController.latest(actor, store);
    }
}
