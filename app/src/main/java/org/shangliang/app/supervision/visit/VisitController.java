package org.shangliang.app.supervision.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.app.supervision.web.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of visits: planning, recording on the spot, putting right, verifying. */
@Controller
class VisitController {
    private final Visits visits;
    private final Rectifications rectifications;
    private final VisitPages pages;
    private final Uploads uploads;

    VisitController(Visits visits, Rectifications rectifications, VisitPages pages, Uploads uploads) {
        this.visits = visits;
        this.rectifications = rectifications;
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping("/visits")
    View list(Actor actor) {
        return Pages.of("visit/list", pages.list(visits.list(actor), rectifications.open(actor)));
    }

    @GetMapping("/visits/new")
    View ask(Actor actor, @RequestParam UUID enterprise) {
        return Pages.of("visit/new", pages.planning(FormValues.empty(), enterprise, actor));
    }

    @PostMapping("/visits")
    View plan(Actor actor, HttpServletRequest request, @RequestParam UUID enterprise) {
        var form = FormValues.from(request.getParameterMap());
        try {
            visits.plan(new VisitForms(form).plan(enterprise), actor);
            return Pages.redirect("/visits", pages.done("supervision.visit.planned"));
        } catch (InvalidInput input) {
            return Pages.again("visit/new", pages.planning(form.rejected(input), enterprise, actor));
        }
    }

    @GetMapping("/visits/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("visit/show", pages.page(visits.get(id, actor), FormValues.empty()));
    }

    @PostMapping("/visits/{id}")
    View record(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var visit = visits.get(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var photos = uploads.kept(request, actor);
            form = form.with("photos", photos.stream().map(UUID::toString).collect(Collectors.joining(" ")));
            visits.record(id, new VisitForms(form).record(visit.checks().size(), photos), actor);
            return Pages.redirect("/visits/" + id, pages.done("supervision.visit.recorded"));
        } catch (InvalidInput input) {
            return Pages.again("visit/show", pages.page(visits.get(id, actor), form.rejected(input)));
        }
    }

    @GetMapping("/rectifications/{id}")
    View mending(@PathVariable UUID id, Actor actor) {
        return Pages.of("visit/mending", item(id, FormValues.empty(), actor));
    }

    @PostMapping("/rectifications/{id}")
    View mend(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return acted(id, actor, request, "done", form -> rectifications.mend(id, form.mending(), actor));
    }

    @PostMapping("/rectifications/{id}/not-yet")
    View lookAgain(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return acted(id, actor, request, "again", form -> rectifications.lookAgain(id, form.notYet(), actor));
    }

    @PostMapping("/rectifications/{id}/verification")
    View verify(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return acted(id, actor, request, "verified", form -> rectifications.verify(id, actor));
    }

    private View acted(UUID id, Actor actor, HttpServletRequest request, String done, Consumer<VisitForms> act) {
        rectifications.item(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            act.accept(new VisitForms(form));
            return Pages.redirect("/visits", pages.done("supervision.mending." + done));
        } catch (InvalidInput input) {
            return Pages.again("visit/mending", item(id, form.rejected(input), actor));
        }
    }

    private MendingPage item(UUID id, FormValues form, Actor actor) {
        return pages.mending(rectifications.item(id, actor), rectifications.looks(id, actor), form);
    }
}
