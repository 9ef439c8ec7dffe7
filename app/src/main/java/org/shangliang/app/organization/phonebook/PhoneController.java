package org.shangliang.app.organization.phonebook;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Side;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The pages of the phone book. */
@Controller
class PhoneController {
    private final PhoneBook phones;
    private final Employers employers;
    private final Texts texts;

    PhoneController(PhoneBook phones, Employers employers, Texts texts) {
        this.phones = phones;
        this.employers = employers;
        this.texts = texts;
    }

    @GetMapping("/enterprises/{id}/phones")
    View show(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var asked = FormValues.from(request.getParameterMap());
        return Pages.of("phone/list", page(id, FormValues.empty().with("back", asked.value("back")), actor));
    }

    @PostMapping("/enterprises/{id}/phones")
    View note(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        try {
            var draft = new PhoneDraft(side(form, actor), form.value("name"), form.value("duty"), form.value("number"));
            phones.note(id, draft, actor);
            return Pages.redirect(back(id, form), texts.of("organization.phone.noted"));
        } catch (InvalidInput input) {
            return Pages.again("phone/list", page(id, form.rejected(input), actor));
        }
    }

    @PostMapping("/enterprises/{id}/phones/{phone}/removal")
    View strike(@PathVariable UUID id, @PathVariable UUID phone, Actor actor) {
        phones.strike(id, phone, actor);
        return Pages.redirect("/enterprises/" + id + "/phones", texts.of("organization.phone.struck"));
    }

    @GetMapping("/phones")
    View ask(Actor actor) {
        return lines(FormValues.empty(), actor);
    }

    @PostMapping("/phones")
    View noteAll(HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        try {
            int noted = phones.noteAll(form.value("lines"), actor);
            return Pages.redirect("/enterprises", texts.of("organization.phone.noted-all", noted));
        } catch (InvalidInput input) {
            return Pages.again("phone/lines", new PhoneLinesPage(form.rejected(input), PhoneLines.MOST));
        }
    }

    private View lines(FormValues form, Actor actor) {
        if (!PhoneBook.isKeeper(actor)) {
            throw new NoSuch("phonebook");
        }
        return Pages.of("phone/lines", new PhoneLinesPage(form, PhoneLines.MOST));
    }

    private PhonesPage page(UUID id, FormValues form, Actor actor) {
        var known = phones.of(id, actor);
        return new PhonesPage(
                id.toString(),
                employers.get(id).name(),
                back(id, form),
                known,
                form,
                sides(actor)
                        .map(one -> new Option(one.name(), texts.of("organization.phone.side-of." + one)))
                        .toList(),
                PhoneBook.mayNote(actor),
                PhoneBook.isKeeper(actor));
    }

    private Stream<Side> sides(Actor actor) {
        return Stream.of(Side.values()).filter(PhoneBook.sides(actor)::contains);
    }

    /** The side chosen; where one sees a single side, that. */
    private @Nullable Side side(FormValues form, Actor actor) {
        var seen = sides(actor).toList();
        return seen.stream()
                .filter(one -> seen.size() == 1 || one.name().equals(form.value("side")))
                .findFirst()
                .orElse(null);
    }

    /** A path of this site that the form came from, or the list itself. */
    private static String back(UUID id, FormValues form) {
        var path = form.value("back");
        return path.matches("/[^/\\\\\\s][^\\\\\\s]*") ? path : "/enterprises/" + id + "/phones";
    }
}
