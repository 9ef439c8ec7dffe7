package org.shangliang.app.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.shangliang.app.access.Actor;
import org.shangliang.app.opinion.web.GroupPage;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
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

/** One group with its originals: renamed, merged, split, shown, taken down. */
@Controller
@RequestMapping("/opinions/groups/{id}")
class GroupController {
    private final Calls calls;
    private final Groups groups;
    private final Takedowns takedowns;
    private final ChairWords words;

    GroupController(Calls calls, Groups groups, Takedowns takedowns, ChairWords words) {
        this.calls = calls;
        this.groups = groups;
        this.takedowns = takedowns;
        this.words = words;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor chair) {
        return Pages.of("opinion/group", page(id, FormValues.empty(), chair));
    }

    @PostMapping("/title")
    View rename(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return act(id, request, chair, form -> {
            try {
                groups.rename(id, form.value("name"), chair);
            } catch (InvalidInput input) {
                throw new InvalidInput(input.errors().stream()
                        .map(error -> new FieldError("name", error.code(), error.arguments()))
                        .toList());
            }
            return Pages.redirect("/opinions/groups/" + id, words.of("opinion.done.changed"));
        });
    }

    @PostMapping("/merger")
    View merge(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return act(id, request, chair, form -> {
            var into = OpinionForms.uuid(form.value("into"));
            if (into == null) {
                throw new InvalidInput(List.of(new FieldError("into", "opinion.merge")));
            }
            groups.merge(id, into, chair);
            return Pages.redirect("/opinions/groups/" + into, words.of("opinion.done.merged"));
        });
    }

    @PostMapping("/showing")
    View showing(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean shown, Actor chair) {
        groups.show(id, shown, chair);
        return Pages.redirect("/opinions/groups/" + id, words.of("opinion.done.changed"));
    }

    /** What is to be done with the ticked originals. */
    @PostMapping("/originals")
    View originals(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return act(id, request, chair, form -> {
            var ticked = OpinionForms.ids(form.values("opinion"));
            if (form.value("act").equals("takedown")) {
                takedowns.take(groups.within(id, ticked, chair), form.value("reason"), chair);
                return Pages.redirect("/opinions/groups/" + id, words.of("opinion.done.takedown"));
            }
            var fresh = groups.split(id, ticked, form.value("title"), chair);
            return Pages.redirect("/opinions/groups/" + fresh, words.of("opinion.done.split"));
        });
    }

    private View act(UUID id, HttpServletRequest request, Actor chair, Function<FormValues, View> act) {
        groups.get(id, chair);
        var form = FormValues.from(request.getParameterMap());
        try {
            return act.apply(form);
        } catch (InvalidInput input) {
            return Pages.again("opinion/group", page(id, form.rejected(input), chair));
        }
    }

    private GroupPage page(UUID id, FormValues form, Actor chair) {
        var group = groups.get(id, chair);
        var others = groups.of(group.call(), chair).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> new Option(other.id().toString(), other.title()))
                .toList();
        var call = calls.get(group.call(), chair);
        return new GroupPage(
                id.toString(),
                group.call().toString(),
                call.title(),
                group.title(),
                ChairWords.topic(group.topic()),
                group.opinions(),
                group.shown(),
                words.support(group),
                group.voices() > call.audience() ? words.of("opinion.voiced-beyond", call.audience()) : "",
                words.wordings(groups.originals(id, chair)),
                others,
                words.reasons(),
                form.values("name").isEmpty() ? form.with("name", group.title()) : form);
    }
}
