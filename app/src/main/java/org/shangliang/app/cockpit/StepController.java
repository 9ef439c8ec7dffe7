package org.shangliang.app.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.StaleVersion;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The form of every step of a case; it runs the same command as the API. */
@Controller
class StepController {
    private final Consultations consultations;
    private final StepCatalogue steps;
    private final StepDesk desk;
    private final StepForms forms;
    private final Scans scans;
    private final Dockets dockets;

    StepController(
            Consultations consultations,
            StepCatalogue steps,
            StepDesk desk,
            StepForms forms,
            Scans scans,
            Dockets dockets) {
        this.consultations = consultations;
        this.steps = steps;
        this.desk = desk;
        this.forms = forms;
        this.scans = scans;
        this.dockets = dockets;
    }

    @GetMapping("/cases/{id}/steps/{*step}")
    View ask(@PathVariable UUID id, @PathVariable String step, HttpServletRequest request, Actor actor) {
        var known = steps.get(step.substring(1));
        var context = consultations.look(id, actor);
        var form = forms.initial(known, context, request.getParameter("side"));
        return Pages.of(template(known), page(known, context, form, 0));
    }

    @PostMapping("/cases/{id}/steps/{*step}")
    View take(@PathVariable UUID id, @PathVariable String step, HttpServletRequest request, Actor actor) {
        var known = steps.get(step.substring(1));
        var context = consultations.look(id, actor);
        var typed = forms.carried(known, context, FormTree.closedUp(scans.kept(request, actor)));
        var form = FormValues.from(typed);
        if (typed.containsKey("_recommended")) {
            return Pages.of(template(known), page(known, context, forms.recommended(form, context), 0));
        }
        if (typed.containsKey("_more") || typed.containsKey("_carried") || typed.containsKey(Assurance.BACK)) {
            int more = typed.containsKey("_more") ? StepForms.MORE_ROWS : 0;
            return Pages.of(template(known), page(known, context, form, more));
        }
        try {
            return typed.containsKey("_rehearse")
                    ? rehearsed(known, context, form, typed, actor)
                    : sure(known, context, form, typed, actor);
        } catch (InvalidInput input) {
            return Pages.again(template(known), page(known, context, form.rejected(inForm(input)), 0));
        } catch (StaleVersion stale) {
            var overtaken = new Ground("case.stale", List.of(), List.of());
            return Pages.again(template(known), page(known, context, form.refused(List.of(overtaken)), 0));
        }
    }

    /** What the law would say, as a part of the page; asked while the form is being filled in. */
    @PostMapping("/cases/{id}/rehearsal/{*step}")
    View rehearse(@PathVariable UUID id, @PathVariable String step, HttpServletRequest request, Actor actor) {
        var known = steps.get(step.substring(1));
        consultations.look(id, actor);
        try {
            var input = FormTree.of(FormTree.closedUp(request.getParameterMap()));
            return switch (desk.rehearse(known, id, input, actor)) {
                case Permitted(var notes) -> Pages.of("step/ruling", new RulingPartial(true, notes));
                case Refused(var grounds) -> Pages.of("step/ruling", RulingPartial.whileTyping(grounds));
            };
        } catch (InvalidInput unfinished) {
            return Pages.of("step/ruling", RulingPartial.unfinished());
        }
    }

    private View rehearsed(
            CaseStep<?, ?> step, CaseContext context, FormValues form, Map<String, String[]> typed, Actor actor) {
        var id = context.file().header().id();
        return switch (desk.rehearse(step, id, FormTree.of(typed), actor)) {
            case Permitted(var notes) ->
                Pages.of(
                        template(step),
                        page(step, context, form.with("_rehearsed", "true"), 0).noting(notes));
            case Refused(var grounds) -> Pages.again(template(step), page(step, context, form.refused(grounds), 0));
        };
    }

    /** What cannot be taken back is asked about once more, once the law has nothing against it. */
    private View sure(
            CaseStep<?, ?> step, CaseContext context, FormValues form, Map<String, String[]> typed, Actor actor) {
        var question = forms.sure(step, context, form, typed);
        if (question.isEmpty()) {
            return taken(step, context, form, typed, actor);
        }
        var id = context.file().header().id();
        return switch (desk.rehearse(step, id, FormTree.of(typed), actor)) {
            case Permitted(var notes) -> Pages.of("step/sure", question.get().noting(notes));
            case Refused(var grounds) -> Pages.again(template(step), page(step, context, form.refused(grounds), 0));
        };
    }

    private View taken(
            CaseStep<?, ?> step, CaseContext context, FormValues form, Map<String, String[]> typed, Actor actor) {
        var id = context.file().header().id();
        return switch (desk.take(step, id, FormTree.of(typed), actor, version(form))) {
            case Outcome.Done<CaseReceipt>(var receipt, var notes) ->
                Pages.redirect("/cases/" + goesOnIn(receipt), forms.done(step, notes));
            case Outcome.Refused<CaseReceipt>(var grounds) ->
                Pages.again(template(step), page(step, context, form.refused(grounds), 0));
        };
    }

    /** The case in which the work goes on: the one that the step opened, or the same. */
    private static UUID goesOnIn(CaseReceipt receipt) {
        return Objects.requireNonNullElse(receipt.opened(), receipt.id());
    }

    private StepPage page(CaseStep<?, ?> step, CaseContext context, FormValues form, int more) {
        return forms.page(
                step, context, form, dockets.head(context.file().header().id()).length(), more);
    }

    private static List<FieldError> inForm(InvalidInput input) {
        return input.errors().stream()
                .map(error -> new FieldError(FormTree.field(error.field()), error.code(), error.arguments()))
                .toList();
    }

    private static @Nullable Long version(FormValues form) {
        var seen = form.value("_version");
        return seen.matches("\\d{1,18}") ? Long.valueOf(seen) : null;
    }

    private static String template(CaseStep<?, ?> step) {
        return "step/" + step.rule().name().replace('/', '-');
    }
}
