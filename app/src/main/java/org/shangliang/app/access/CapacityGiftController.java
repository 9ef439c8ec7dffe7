package org.shangliang.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.web.GivePage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Giving a capacity in two steps that work without a script: choose the role and search, then choose the place. */
@Controller
class CapacityGiftController {
    private static final int MOST = 30;
    private static final FieldError UNCHOSEN = new FieldError("role", "access.role.missing");

    private final Administration administration;
    private final Scopes scopes;
    private final CapacityLabels labels;
    private final Texts texts;

    CapacityGiftController(Administration administration, Scopes scopes, CapacityLabels labels, Texts texts) {
        this.administration = administration;
        this.scopes = scopes;
        this.labels = labels;
        this.texts = texts;
    }

    @GetMapping(AccountsController.PATH + "/{id}/capacities/new")
    View form(Actor admin, @PathVariable UUID id, HttpServletRequest request) {
        var form = new AccessForm(request);
        var asked =
                request.getParameter("role") != null && role(form.text("role")).isEmpty();
        var values = asked ? form.values().rejected(List.of(UNCHOSEN)) : form.values();
        return Pages.of("access/capacity-new", page(admin, id, form, values));
    }

    @PostMapping(AccountsController.PATH + "/{id}/capacities")
    View give(Actor admin, @PathVariable UUID id, HttpServletRequest request) {
        var form = new AccessForm(request);
        try {
            administration.give(admin, id, gift(form));
            return Pages.redirect(AccountsController.PATH + "/" + id, texts.of("access.notice.capacityGiven"));
        } catch (InvalidInput input) {
            return Pages.again(
                    "access/capacity-new", page(admin, id, form, form.values().rejected(input)));
        }
    }

    private static Administration.Gift gift(AccessForm form) {
        var role = role(form.text("role")).orElseThrow(() -> new InvalidInput(List.of(UNCHOSEN)));
        var typed = form.text("region");
        return new Administration.Gift(
                role,
                ScopeText.read(
                        form.text("scope").isEmpty() && !typed.isEmpty() ? "REGION:" + typed : form.text("scope")));
    }

    private GivePage page(Actor admin, UUID id, AccessForm form, FormValues values) {
        var account = administration.find(admin, id);
        var role = role(form.text("role"));
        var found = role.map(chosen ->
                        scopes.find(chosen, Administration.regionOf(admin), Usernames.plain(form.text("text")), MOST))
                .orElse(List.of());
        return new GivePage(
                id,
                account.name(),
                values,
                Arrays.stream(Role.values())
                        .filter(Scopes.BY_HAND::contains)
                        .map(one -> new Option(one.name(), labels.of(one)))
                        .toList(),
                role.map(Role::name).orElse(""),
                role.map(one -> ScopeKeys.typeFor(one).name()).orElse(""),
                found.stream().map(CapacityGiftController::option).toList());
    }

    private static Option option(ScopeChoice choice) {
        return new Option(ScopeText.of(choice.scope()), choice.name());
    }

    private static Optional<Role> role(String name) {
        return Scopes.BY_HAND.stream().filter(role -> role.name().equals(name)).findFirst();
    }
}
