package org.shangliang.app.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.UnionView;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The unions in the browser. */
@Controller
class UnionController {
    private final Unions unions;
    private final UnionPages pages;
    private final Texts texts;

    UnionController(Unions unions, UnionPages pages, Texts texts) {
        this.unions = unions;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/unions")
    View list(HttpServletRequest request, Actor actor, @RequestParam(defaultValue = "1") int page) {
        FormValues search = FormValues.from(request.getParameterMap());
        return Pages.of("union/list", pages.list(search, Math.clamp(page, 1, 100_000), actor));
    }

    @GetMapping("/unions/new")
    View ask(Actor actor) {
        Keeper.scope(actor);
        return Pages.of("union/form", pages.form(null, FormValues.empty(), actor));
    }

    @PostMapping("/unions")
    View found(HttpServletRequest request, Actor actor) {
        Scope scope = Keeper.scope(actor);
        FormValues form = FormValues.from(request.getParameterMap());
        if (form.has("deeper", "true")) {
            return Pages.of("union/form", pages.form(null, form, actor));
        }
        try {
            UUID id = unions.found(UnionPages.draft(form), scope);
            return Pages.redirect("/unions/" + id, texts.of("organization.done.entered"));
        } catch (InvalidInput input) {
            return Pages.again("union/form", pages.form(null, form.rejected(input), actor));
        }
    }

    @GetMapping("/unions/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("union/show", pages.show(seen(id, actor.scope()), actor));
    }

    @GetMapping("/unions/{id}/edit")
    View edit(@PathVariable UUID id, Actor actor) {
        UnionView union = seen(id, Keeper.scope(actor));
        FormValues form = FormValues.empty()
                .with("version", union.version())
                .with("name", union.name())
                .with("kind", union.kind())
                .with("region", union.region())
                .with("creditCode", union.creditCode());
        return Pages.of("union/form", pages.form(union, form, actor));
    }

    @PostMapping("/unions/{id}")
    View amend(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        Scope scope = Keeper.scope(actor);
        UnionView union = seen(id, scope);
        FormValues form = FormValues.from(request.getParameterMap());
        if (form.has("deeper", "true")) {
            return Pages.of("union/form", pages.form(union, form, actor));
        }
        try {
            unions.amend(id, Queries.version(form), UnionPages.draft(form), scope);
            return Pages.redirect("/unions/" + id, texts.of("organization.done.amended"));
        } catch (InvalidInput input) {
            return Pages.again("union/form", pages.form(union, form.rejected(input), actor));
        }
    }

    private UnionView seen(UUID id, Scope scope) {
        return unions.find(id, scope).orElseThrow(() -> new NoSuch("union"));
    }
}
