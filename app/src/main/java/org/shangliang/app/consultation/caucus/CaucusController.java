package org.shangliang.app.consultation.caucus;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.law.Side;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page of a side's private room. */
@Controller
@RequestMapping("/cases/{id}/caucus")
class CaucusController {
    private final Caucuses caucuses;
    private final Texts texts;

    CaucusController(Caucuses caucuses, Texts texts) {
        this.caucuses = caucuses;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("caucus/show", page(caucuses.look(id, actor), FormValues.empty()));
    }

    @PostMapping("/notes")
    View write(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        try {
            return done(
                    id,
                    caucuses.write(id, form.value("kind"), form.value("words"), actor),
                    "caucus.written",
                    form,
                    actor);
        } catch (InvalidInput input) {
            return Pages.again("caucus/show", page(caucuses.look(id, actor), form.rejected(input)));
        }
    }

    @PostMapping("/notes/{note}/removal")
    View remove(@PathVariable UUID id, @PathVariable UUID note, Actor actor) {
        return done(id, caucuses.remove(id, note, actor), "caucus.removed", FormValues.empty(), actor);
    }

    private View done(UUID id, Outcome<UUID> outcome, String said, FormValues form, Actor actor) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Pages.redirect("/cases/" + id + "/caucus", texts.of(said));
            case Outcome.Refused<UUID>(var grounds) ->
                Pages.again("caucus/show", page(caucuses.look(id, actor), form.refused(grounds)));
        };
    }

    private CaucusPage page(Caucuses.Sight sight, FormValues form) {
        return new CaucusPage(
                CaseTitle.of(sight.context(), texts),
                texts.of("word." + sight.side()),
                sight.side() == Side.WORKERS ? "lab" : "emp",
                Stream.of(CaucusNote.Kind.values())
                        .map(kind -> new CaucusPage.Group(
                                kind.name(), texts.of("caucus.kind." + kind), lines(sight.notes(), kind)))
                        .toList(),
                form);
    }

    private List<CaucusPage.Line> lines(List<CaucusNote> notes, CaucusNote.Kind kind) {
        return notes.stream()
                .filter(note -> note.kind() == kind)
                .map(note -> new CaucusPage.Line(
                        note.id().toString(), note.words(), texts.of("caucus.by", note.author(), day(note))))
                .toList();
    }

    private String day(CaucusNote note) {
        return texts.day(note.at().atZone(ProductClock.ZONE).toLocalDate());
    }
}
