package org.shangliang.app.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.app.supervision.AnswerLetter;
import org.shangliang.app.supervision.LetterView;
import org.shangliang.app.supervision.Letters;
import org.shangliang.app.supervision.NewLetter;
import org.shangliang.app.supervision.NewLetter.Addressee;
import org.shangliang.app.supervision.ServeLetter;
import org.shangliang.app.supervision.Urgings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of letters: the list, one letter, writing one, its service and its answers. */
@Controller
class LetterController {
    private static final int TEXT = 2000;

    private final Letters letters;
    private final Urgings urgings;
    private final LetterPages pages;
    private final LetterAssurance assurance;
    private final Uploads uploads;

    LetterController(Letters letters, Urgings urgings, LetterPages pages, LetterAssurance assurance, Uploads uploads) {
        this.letters = letters;
        this.urgings = urgings;
        this.pages = pages;
        this.assurance = assurance;
        this.uploads = uploads;
    }

    @GetMapping("/letters")
    View list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        int shown = Math.clamp(page, 1, 10_000);
        var found = letters.list(actor, LetterListPage.LISTED + 1, (shown - 1) * LetterListPage.LISTED);
        return Pages.of("letter/list", pages.list(found, letters.count(actor), shown, actor));
    }

    @GetMapping("/letters/new")
    View ask(Actor actor, @RequestParam UUID enterprise) {
        return Pages.of("letter/new", writing(enterprise, FormValues.empty().with("enterprise", enterprise), actor));
    }

    @PostMapping("/letters")
    View issue(Actor actor, HttpServletRequest request, @RequestParam UUID enterprise) {
        var form = FormValues.from(request.getParameterMap());
        if (LetterAssurance.goesBack(form)) {
            return Pages.of("letter/new", writing(enterprise, form, actor));
        }
        try {
            var letter = command(enterprise, form);
            if (!LetterAssurance.isSure(form)) {
                return Pages.of("letter/sure", assurance.issuing(letter, letters.rehearse(letter, actor), form));
            }
            var id = letters.issue(letter, actor);
            return Pages.redirect("/letters/" + id, pages.done("supervision.letter.issued"));
        } catch (InvalidInput input) {
            return Pages.again("letter/new", writing(enterprise, form.rejected(input), actor));
        }
    }

    @GetMapping("/letters/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("letter/show", pages.page(letters.get(id, actor), FormValues.empty(), actor));
    }

    @PostMapping("/letters/{id}/service")
    View serve(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        letters.get(id, actor);
        return record(id, actor, request, "supervision.letter.served.done", (form, proof) -> {
            var typed = new Typed(form);
            var channel = typed.code("channel", LetterView.Channel.class);
            var on = typed.day("on");
            typed.check();
            var service = new ServeLetter(Objects.requireNonNull(channel), Objects.requireNonNull(on), proof);
            if (!LetterAssurance.isSure(form)) {
                return Pages.of("letter/sure", assurance.serving(letters.rehearse(id, service, actor), service, form));
            }
            letters.serve(id, service, actor);
            return null;
        });
    }

    @PostMapping("/letters/{id}/answers")
    View answer(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        letters.get(id, actor);
        return record(id, actor, request, "supervision.letter.answered", (form, proof) -> {
            var typed = new Typed(form);
            var outcome = typed.code("outcome", LetterView.Result.class);
            var on = typed.day("on");
            var words = typed.text("words", TEXT);
            typed.check();
            letters.answer(
                    id,
                    new AnswerLetter(Objects.requireNonNull(outcome), Objects.requireNonNull(on), words, proof),
                    actor);
            return null;
        });
    }

    /** An act on a letter; the page that asks once more, or null when it is done. */
    private interface Act {
        @Nullable
        View take(FormValues form, @Nullable UUID proof);
    }

    private View record(UUID id, Actor actor, HttpServletRequest request, String done, Act act) {
        var form = FormValues.from(request.getParameterMap());
        try {
            var kept = uploads.kept(request, actor);
            var proof = kept.isEmpty() ? null : kept.getLast();
            form = form.with(Uploads.KEPT, proof);
            if (LetterAssurance.goesBack(form)) {
                return Pages.of("letter/show", pages.page(letters.get(id, actor), form, actor));
            }
            var question = act.take(form, proof);
            return question != null ? question : Pages.redirect("/letters/" + id, pages.done(done));
        } catch (InvalidInput input) {
            return Pages.again("letter/show", pages.page(letters.get(id, actor), form.rejected(input), actor));
        }
    }

    private NewLetterPage writing(UUID enterprise, FormValues form, Actor actor) {
        return pages.writing(urgings.standings(List.of(enterprise), actor).getFirst(), form, actor);
    }

    private static NewLetter command(UUID enterprise, FormValues form) {
        var typed = new Typed(form);
        var kind = typed.code("kind", Form.class);
        var to = form.value("addressee").isEmpty() ? null : typed.code("addressee", Addressee.class);
        var facts = typed.text("facts", TEXT);
        var demands = typed.text("demands", TEXT);
        var due = typed.day("replyDue");
        var authority = typed.optional("authority", 100);
        typed.check();
        return new NewLetter(
                enterprise, Objects.requireNonNull(kind), to, authority, facts, demands, Objects.requireNonNull(due));
    }
}
