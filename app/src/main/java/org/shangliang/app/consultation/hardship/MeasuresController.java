package org.shangliang.app.consultation.hardship;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of the measures of hard times. */
@Controller
@RequestMapping("/cases/{id}/measures")
class MeasuresController {
    private final Measures measures;
    private final MeasurePages pages;
    private final Texts texts;

    MeasuresController(Measures measures, MeasurePages pages, Texts texts) {
        this.measures = measures;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    View all(@PathVariable UUID id, Actor actor) {
        return Pages.of("hardship/list", pages.all(id, actor, FormValues.empty()));
    }

    @GetMapping("/new")
    View ask(@PathVariable UUID id, Actor actor) {
        return Pages.of("hardship/form", pages.form(id, null, actor, FormValues.empty()));
    }

    @PostMapping
    View propose(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        return change(id, null, request, actor, terms -> measures.propose(id, terms, actor));
    }

    @GetMapping("/{measure}")
    View change(@PathVariable UUID id, @PathVariable UUID measure, Actor actor) {
        var form = MeasureForms.filled(measures.get(id, measure, actor).terms());
        return Pages.of("hardship/form", pages.form(id, measure, actor, form));
    }

    @PostMapping("/{measure}")
    View amend(@PathVariable UUID id, @PathVariable UUID measure, HttpServletRequest request, Actor actor) {
        measures.get(id, measure, actor);
        return change(id, measure, request, actor, terms -> measures.amend(id, measure, terms, actor));
    }

    private View change(
            UUID id,
            @Nullable UUID measure,
            HttpServletRequest request,
            Actor actor,
            Function<MeasureTerms, Outcome<Measure>> act) {
        var form = FormValues.from(request.getParameterMap());
        var again = pages.form(id, measure, actor, form);
        try {
            return done(
                    id,
                    act.apply(MeasureForms.terms(form)),
                    "hardship.done.kept",
                    form,
                    typed -> Pages.again("hardship/form", pages.form(id, measure, actor, typed)));
        } catch (InvalidInput input) {
            return Pages.again(
                    "hardship/form", pages.form(id, measure, actor, again.form().rejected(input)));
        }
    }

    @PostMapping("/{measure}/initial")
    View initial(
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam(defaultValue = "0") int version,
            Actor actor) {
        return shown(id, actor, measures.initial(id, measure, version, actor), "hardship.done.initialled");
    }

    @PostMapping("/{measure}/withdrawal")
    View withdraw(@PathVariable UUID id, @PathVariable UUID measure, Actor actor) {
        return shown(id, actor, measures.withdraw(id, measure, actor), "hardship.done.withdrawn");
    }

    @PostMapping("/{measure}/consents")
    View consent(@PathVariable UUID id, @PathVariable UUID measure, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        try {
            return shown(
                    id,
                    actor,
                    measures.consent(id, measure, MeasureForms.consents(form), actor),
                    "hardship.done.consented");
        } catch (InvalidInput input) {
            return Pages.again(
                    "hardship/list",
                    pages.all(id, actor, form.with("measure", measure).rejected(input)));
        }
    }

    @PostMapping("/{measure}/consents/{consent}/withdrawal")
    View withdrawConsent(@PathVariable UUID id, @PathVariable UUID measure, @PathVariable UUID consent, Actor actor) {
        return shown(id, actor, measures.withdrawConsent(id, measure, consent, actor), "hardship.done.consented");
    }

    private View shown(UUID id, Actor actor, Outcome<Measure> outcome, String said) {
        return done(
                id,
                outcome,
                said,
                FormValues.empty(),
                form -> Pages.again("hardship/list", pages.all(id, actor, form)));
    }

    private View done(
            UUID id, Outcome<Measure> outcome, String said, FormValues form, Function<FormValues, View> refused) {
        return switch (outcome) {
            case Outcome.Done<Measure> done -> Pages.redirect("/cases/" + id + "/measures", texts.of(said));
            case Outcome.Refused<Measure>(var grounds) -> refused.apply(form.refused(grounds));
        };
    }
}
