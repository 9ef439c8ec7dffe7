package org.shangliang.app.organization.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Handing over in the browser: choose, look at what passes, confirm, print the sheet. */
@Controller
@RequestMapping("/handovers")
class PersonHandoverController {
    private final PersonHandovers handovers;
    private final Texts texts;

    PersonHandoverController(PersonHandovers handovers, Texts texts) {
        this.handovers = handovers;
        this.texts = texts;
    }

    @GetMapping
    View list(Actor actor) {
        return Pages.of("handover/list", new HandoverListPage(handovers.list(actor)));
    }

    @GetMapping("/new")
    View ask(@RequestParam(required = false) @Nullable UUID from, HttpServletRequest request, Actor actor) {
        var form = FormValues.empty().with("from", from);
        var nobody = from == null && request.getParameter("from") != null;
        var told = nobody ? form.rejected(List.of(new FieldError("from", "organization.handover.from"))) : form;
        return Pages.of("handover/form", page(told, from, actor));
    }

    @PostMapping
    View handOver(HttpServletRequest request, Actor actor) {
        PersonHandovers.region(actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var from = id(form, "from", "organization.handover.from");
            handovers.person(from, actor);
            var to = id(form, "to", "organization.handover.to");
            if (form.value("_sure").isEmpty()) {
                handovers.check(from, to, form.value("note"), actor);
                var page = page(form, from, actor);
                return Pages.of(form.value("_back").isEmpty() ? "handover/sure" : "handover/form", page);
            }
            var id = handovers.handOver(from, to, form.value("note"), actor);
            return Pages.redirect("/handovers/" + id, texts.of("organization.handover.done"));
        } catch (InvalidInput input) {
            return Pages.again("handover/form", page(form.rejected(input), known(form), actor));
        }
    }

    @GetMapping("/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("handover/show", new HandoverSheetPage(handovers.get(id, actor)));
    }

    private HandoverFormPage page(FormValues form, @Nullable UUID from, Actor actor) {
        var people = handovers.people(actor);
        var open = people.stream()
                .filter(AccountView::open)
                .map(PersonHandoverController::option)
                .toList();
        var leavers = Stream.concat(
                        people.stream().map(PersonHandoverController::option),
                        handovers.former(actor).stream()
                                .map(one -> new Option(
                                        one.id().toString(), texts.of("organization.handover.former", one.name()))))
                .toList();
        return new HandoverFormPage(
                form,
                leavers,
                open,
                from != null,
                from == null ? "" : leaving(leavers, from, actor),
                name(open, form.value("to")),
                from == null ? List.of() : handovers.preview(from, actor));
    }

    private static Option option(AccountView one) {
        return new Option(
                one.id().toString(),
                one.name() + " " + one.capacities().getFirst().label());
    }

    private String leaving(List<Option> leavers, UUID from, Actor actor) {
        var label = name(leavers, from.toString());
        return label.isEmpty() ? handovers.person(from, actor).name() : label;
    }

    private static String name(List<Option> people, String id) {
        return people.stream()
                .filter(one -> one.value().equals(id))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    private static @Nullable UUID known(FormValues form) {
        try {
            return UUID.fromString(form.value("from"));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static UUID id(FormValues form, String field, String code) {
        try {
            return UUID.fromString(form.value(field));
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput(List.of(new FieldError(field, code)));
        }
    }
}
