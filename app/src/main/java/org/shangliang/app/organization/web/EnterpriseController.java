package org.shangliang.app.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.EmployerDraft;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.RegisteredEmployer;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The register of employers in the browser. */
@Controller
class EnterpriseController {
    private final EmployerRegister register;
    private final Employers employers;
    private final EnterprisePages pages;
    private final Texts texts;

    EnterpriseController(EmployerRegister register, Employers employers, EnterprisePages pages, Texts texts) {
        this.register = register;
        this.employers = employers;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/enterprises")
    View list(HttpServletRequest request, Actor actor, @RequestParam(defaultValue = "1") int page) {
        FormValues search = FormValues.from(request.getParameterMap());
        return Pages.of(
                "enterprise/list", pages.list(Queries.employers(search), search, Math.clamp(page, 1, 100_000), actor));
    }

    @GetMapping("/enterprises/new")
    View ask(Actor actor) {
        Keeper.scope(actor);
        return Pages.of("enterprise/form", pages.form(null, FormValues.empty(), actor));
    }

    @PostMapping("/enterprises")
    View enter(HttpServletRequest request, Actor actor) {
        Scope scope = Keeper.scope(actor);
        FormValues form = FormValues.from(request.getParameterMap());
        if (form.has("deeper", "true")) {
            return Pages.of("enterprise/form", pages.form(null, form, actor));
        }
        try {
            UUID id = register.enter(read(form, scope), scope);
            return Pages.redirect("/enterprises/" + id, texts.of("organization.done.entered"));
        } catch (InvalidInput input) {
            return Pages.again("enterprise/form", pages.form(null, form.rejected(input), actor));
        }
    }

    @GetMapping("/enterprises/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("enterprise/show", pages.show(employers.registered(id, actor.scope()), actor));
    }

    @GetMapping("/enterprises/{id}/edit")
    View edit(@PathVariable UUID id, Actor actor) {
        RegisteredEmployer known = employers.registered(id, Keeper.scope(actor));
        return Pages.of("enterprise/form", pages.form(known, EnterpriseForm.of(known), actor));
    }

    @PostMapping("/enterprises/{id}")
    View amend(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        Scope scope = Keeper.scope(actor);
        RegisteredEmployer known = employers.registered(id, scope);
        FormValues form = FormValues.from(request.getParameterMap());
        if (form.has("deeper", "true")) {
            return Pages.of("enterprise/form", pages.form(known, form, actor));
        }
        try {
            register.amend(id, Queries.version(form), read(form, scope), scope);
            return Pages.redirect("/enterprises/" + id, texts.of("organization.done.amended"));
        } catch (InvalidInput input) {
            return Pages.again("enterprise/form", pages.form(known, form.rejected(input), actor));
        }
    }

    /** The draft; if something could not be read, all that is wrong at once. */
    private EmployerDraft read(FormValues form, Scope scope) {
        var reading = new EnterpriseForm(form);
        EmployerDraft draft = reading.draft();
        if (!reading.errors().isEmpty()) {
            List<FieldError> all = new ArrayList<>(reading.errors());
            register.examine(draft, scope).stream()
                    .filter(error ->
                            all.stream().noneMatch(known -> known.field().equals(error.field())))
                    .forEach(all::add);
            throw new InvalidInput(all);
        }
        return draft;
    }
}
