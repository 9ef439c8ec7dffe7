package org.shangliang.app.supervision.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.app.supervision.Standing;
import org.shangliang.app.supervision.Supervisors;
import org.shangliang.app.supervision.Todo;
import org.shangliang.app.supervision.Urgings;
import org.shangliang.law.LegalBasis;
import org.springframework.stereotype.Component;

/** Puts the enterprises chosen onto a poster: who, what, until when, on what law; names of people and numbers stay out. */
@Component
class Posters {

    private final Urgings urgings;
    private final Federations federations;
    private final Texts texts;
    private final ProductClock clock;

    Posters(Urgings urgings, Federations federations, Texts texts, ProductClock clock) {
        this.urgings = urgings;
        this.federations = federations;
        this.texts = texts;
        this.clock = clock;
    }

    Poster of(List<UUID> enterprises, int number, @Nullable LocalDate by, String site, Actor actor) {
        var behind = urgings.standings(enterprises, actor).stream()
                .filter(one -> !one.todos().isEmpty())
                .toList();
        int pictures = Standing.pictures(behind.size());
        if (number < 1 || number > pictures) {
            throw new InvalidInput(List.of(
                    behind.isEmpty()
                            ? new FieldError("employer", "supervision.picture.nothing")
                            : new FieldError("part", "supervision.picture.many", List.of(String.valueOf(pictures)))));
        }
        var shown = behind.stream()
                .skip((number - 1L) * Standing.ON_A_PICTURE)
                .limit(Standing.ON_A_PICTURE)
                .toList();
        var parts = shown.stream().map(this::part).toList();
        var caseId = shown.getFirst().line().caseId();
        return new Poster(
                texts.of("supervision.picture.title")
                        + (pictures == 1 ? "" : texts.of("supervision.picture.part", number, pictures)),
                by == null
                        ? texts.of("supervision.picture.lead")
                        : texts.of("supervision.picture.lead") + texts.of("supervision.wechat.by", by.toString()),
                parts,
                federations
                        .above(Supervisors.admit(actor))
                        .map(one -> one.name())
                        .orElse(""),
                texts.day(clock.today()),
                texts.of("supervision.picture.hint"),
                parts.size() == 1 && caseId != null ? site + "/cases/" + caseId : site);
    }

    private Poster.Part part(Standing standing) {
        return new Poster.Part(
                standing.line().name(),
                standing.todos().stream().map(this::line).toList());
    }

    private Poster.Line line(Todo todo) {
        var who = texts.of("supervision.side."
                + (todo.side() == null ? "BOTH" : todo.side().name()));
        var what = texts.of("duty." + todo.duty());
        var due = todo.due();
        var text = due == null
                ? texts.of("supervision.todo.open", who, what)
                : todo.overdue()
                        ? texts.of(
                                "supervision.todo.overdue",
                                who,
                                what,
                                due.toString(),
                                String.valueOf(ChronoUnit.DAYS.between(due, clock.today())))
                        : texts.of("supervision.todo.due", who, what, due.toString());
        var basis = todo.basis().stream().map(this::basis);
        return new Poster.Line(text, todo.overdue(), basis.toList());
    }

    /** The article; where only the instrument is known its citation says so itself. */
    private String basis(LegalBasis one) {
        var citation = GroundWords.citation(one);
        return texts.of(
                citation.verified() || one.article().isBlank()
                        ? "supervision.picture.basis"
                        : "supervision.picture.unread",
                citation.words());
    }
}
