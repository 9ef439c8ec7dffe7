package org.shangliang.app.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.ContractKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;

/** The templates in the browser and in the API. */
@Controller
class RadarTemplateController {
    private static final int NAME = 100;
    private static final int TEXT = 100_000;

    private final RadarTemplates templates;
    private final RadarWords words;

    RadarTemplateController(RadarTemplates templates, RadarWords words) {
        this.templates = templates;
        this.words = words;
    }

    @GetMapping("/radar/templates")
    View list(Actor actor) {
        return Pages.of("radar/templates", page(FormValues.empty(), actor));
    }

    @PostMapping("/radar/templates")
    View add(Actor officer, HttpServletRequest request) {
        if (officer.role() != Role.OFFICER) {
            throw new NoSuch("templates");
        }
        var form = FormValues.from(request.getParameterMap());
        try {
            int like = templates.add(draft(form), officer);
            return Pages.redirect("/radar/templates", words.of("evaluation.template.kept", String.valueOf(like)));
        } catch (InvalidInput input) {
            return Pages.again("radar/templates", page(form.rejected(input), officer));
        }
    }

    @GetMapping("/api/v1/radar/templates")
    @ResponseBody
    List<RadarTemplates.Line> templates(Actor actor) {
        return templates.list(actor);
    }

    @PostMapping("/api/v1/radar/templates")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Integer> register(Actor officer, @Valid @RequestBody TemplateDraft draft) {
        return Map.of("alike", templates.add(draft, officer));
    }

    private TemplatesPage page(FormValues form, Actor actor) {
        var known = templates.list(actor);
        var areas = words.areas(known.stream().map(RadarTemplates.Line::region).toList());
        return new TemplatesPage(
                known.stream()
                        .map(one -> new TemplatesPage.Line(
                                one.name(),
                                words.of("kindOf." + one.kind()),
                                areas.apply(one.region()),
                                words.of("evaluation.on", one.addedOn())))
                        .toList(),
                Arrays.stream(ContractKind.values())
                        .map(kind -> new Option(kind.name(), words.of("kindOf." + kind)))
                        .toList(),
                form,
                actor.role() == Role.OFFICER);
    }

    private static TemplateDraft draft(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var kind = Arrays.stream(ContractKind.values())
                .filter(one -> one.name().equals(form.value("kind")))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            errors.add(new FieldError("kind", "evaluation.template.kind"));
        }
        text(form, "name", NAME, errors);
        text(form, "text", TEXT, errors);
        if (kind == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new TemplateDraft(kind, form.value("name"), form.value("text"));
    }

    private static void text(FormValues form, String field, int most, List<FieldError> errors) {
        var typed = form.value(field);
        if (typed.isEmpty() || typed.length() > most) {
            errors.add(new FieldError(field, "evaluation.template.text", List.of(String.valueOf(most))));
        }
    }
}
