package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.web.ChoosePage;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Agenda;
import org.shangliang.law.AgendaSituation;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** From groups to the agenda, with a reason for what is left out. */
@Controller
@RequestMapping("/opinions/{id}/agenda")
class ChooseController {
    private final Calls calls;
    private final Groups groups;
    private final Agendas agendas;
    private final Employers employers;
    private final OpinionForms forms;
    private final ChairWords words;

    ChooseController(
            Calls calls, Groups groups, Agendas agendas, Employers employers, OpinionForms forms, ChairWords words) {
        this.calls = calls;
        this.groups = groups;
        this.agendas = agendas;
        this.employers = employers;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    View blank(@PathVariable UUID id, Actor chair) {
        var form = FormValues.empty();
        var all = groups.of(id, chair);
        for (int at = 0; at < all.size(); at++) {
            var group = all.get(at);
            var row = "groups[" + at + "].";
            form = form.with(row + "reason", group.reason());
            if (group.decision() != null) {
                form = form.with(row + "taken", group.isTaken() ? "yes" : "no");
            }
        }
        return Pages.of("opinion/choose", page(calls.get(id, chair), all, form));
    }

    @PostMapping
    View decide(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        var call = calls.get(id, chair);
        var all = groups.of(id, chair);
        var form = FormValues.from(request.getParameterMap());
        try {
            var choices = forms.choices(form, all);
            agendas.decide(id, choices, chair);
            long taken = choices.stream().filter(Agendas.Choice::taken).count();
            return Pages.redirect(
                    "/opinions/" + id,
                    words.of("opinion.done.chosen", String.valueOf(taken), String.valueOf(choices.size() - taken)));
        } catch (InvalidInput input) {
            return Pages.again("opinion/choose", page(call, all, form.rejected(input)));
        }
    }

    private ChoosePage page(CallView call, List<GroupView> all, FormValues form) {
        var agenda = recommended(call);
        return new ChoosePage(
                call.id().toString(),
                call.title(),
                agenda == null ? "" : agenda.name(),
                agenda == null ? List.of() : agenda.topics(),
                all.stream()
                        .map(group -> new ChoosePage.Line(
                                group.id().toString(),
                                group.title(),
                                ChairWords.topic(group.topic()),
                                group.opinions(),
                                agenda != null && agenda.codes().contains(group.topic())))
                        .toList(),
                form);
    }

    private @Nullable Agenda recommended(CallView call) {
        var employer = employers.get(call.employer());
        if (employer.newFormEmployment()) {
            return Topics.agenda(AgendaSituation.NEW_FORMS);
        }
        var situation = employer.situation();
        return situation == null ? null : Topics.agenda(AgendaSituation.valueOf(situation.name()));
    }
}
