package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.web.NewCallPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The chair's calls for opinions in the browser. */
@Controller
@RequestMapping("/opinions")
class OpinionController {
    private static final int USUAL_DAYS = 14;

    private final Calls calls;
    private final Groups groups;
    private final CallPages pages;
    private final OpinionForms forms;
    private final ChairWords words;
    private final ProductClock clock;

    OpinionController(
            Calls calls, Groups groups, CallPages pages, OpinionForms forms, ChairWords words, ProductClock clock) {
        this.calls = calls;
        this.groups = groups;
        this.pages = pages;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    View list(Actor chair) {
        return Pages.of("opinion/list", pages.list(chair));
    }

    @GetMapping("/new")
    View blank(Actor chair) {
        var employers = calls.employers(chair);
        var form = FormValues.empty()
                .with("opensOn", clock.today())
                .with("closesOn", clock.today().plusDays(USUAL_DAYS));
        if (employers.size() == 1) {
            var only = employers.getFirst();
            form = form.with("employer", only.id()).with("audience", only.staff());
        }
        return Pages.of("opinion/new", page(form, chair));
    }

    @PostMapping
    View open(HttpServletRequest request, Actor chair) {
        Calls.union(chair);
        var form = FormValues.from(request.getParameterMap());
        try {
            var id = calls.open(forms.call(form), chair);
            return Pages.redirect("/opinions/" + id, words.of("opinion.done.opened"));
        } catch (InvalidInput input) {
            return Pages.again("opinion/new", page(form.rejected(input), chair));
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        var address = PublicAddress.of(request, calls.get(id, chair));
        return Pages.of("opinion/show", pages.show(id, address, chair));
    }

    @PostMapping("/{id}/closure")
    View close(@PathVariable UUID id, Actor chair) {
        calls.close(id, chair);
        return Pages.redirect("/opinions/" + id, words.of("opinion.done.closed"));
    }

    @PostMapping("/{id}/summary")
    View showAll(@PathVariable UUID id, Actor chair) {
        groups.showAll(id, chair);
        return Pages.redirect("/opinions/" + id, words.of("opinion.done.summary"));
    }

    @PostMapping("/{id}/raw")
    View showRaw(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean shown, Actor chair) {
        calls.showRaw(id, shown, chair);
        return Pages.redirect("/opinions/" + id, words.of("opinion.done.changed"));
    }

    private NewCallPage page(FormValues form, Actor chair) {
        var employers = calls.employers(chair).stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        return new NewCallPage(form, employers, clock.today().toString());
    }
}
