package org.shangliang.app.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.app.platform.web.Pager;
import org.shangliang.app.supervision.LetterView;
import org.shangliang.app.supervision.LetterView.State;
import org.shangliang.app.supervision.NewLetter.Addressee;
import org.shangliang.app.supervision.Standing;
import org.springframework.stereotype.Component;

/** Puts letters into words. */
@Component
class LetterPages {
    private final Texts texts;
    private final UrgingPages urging;

    LetterPages(Texts texts, UrgingPages urging) {
        this.texts = texts;
        this.urging = urging;
    }

    /** One page of letters; one more than are listed tells that there is a next page. */
    LetterListPage list(List<LetterView> letters, Map<State, Integer> counts, int page, Actor actor) {
        int bad = counts.entrySet().stream()
                .filter(one -> tone(one.getKey()).equals("bad"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new LetterListPage(
                letters.stream().limit(LetterListPage.LISTED).map(this::line).toList(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                bad,
                new Pager("/letters", page, letters.size() > LetterListPage.LISTED),
                supervises(actor));
    }

    NewLetterPage writing(Standing standing, FormValues form, Actor actor) {
        var card = urging.card(standing, "", actor);
        var supervisor = actor.role() == Role.SUPERVISOR;
        var prefilled = form;
        if (form.value("facts").isEmpty() && !form.hasFailed()) {
            prefilled = form.with(
                            "facts", standing.todos().stream().map(urging::fact).collect(Collectors.joining("\n")))
                    .with(
                            "demands",
                            standing.todos().stream()
                                    .map(todo -> texts.of("supervision.letter.demand", texts.of("duty." + todo.duty())))
                                    .collect(Collectors.joining("\n")));
        }
        var kinds = Stream.of(Form.values())
                .filter(kind -> supervisor || kind == Form.NOTE)
                .map(kind -> new Option(
                        kind.name(),
                        texts.of("supervision.letter.kind." + kind),
                        texts.of("supervision.letter.kind." + kind + ".why")))
                .toList();
        var addressees = Stream.of(Addressee.values())
                .filter(to -> supervisor || to != Addressee.AUTHORITY)
                .map(to -> new Option(to.name(), texts.of("supervision.letter.to." + to)))
                .toList();
        if (!supervisor && prefilled.value("kind").isEmpty()) {
            prefilled = prefilled.with("kind", Form.NOTE);
        }
        return new NewLetterPage(prefilled, card, kinds, addressees, supervisor);
    }

    LetterPage page(LetterView letter, FormValues form, Actor actor) {
        var head = letter.head();
        var on = head.servedOn();
        var channel = head.channel();
        return new LetterPage(
                line(letter),
                form,
                head.facts().lines().toList(),
                head.demands().lines().toList(),
                letter.basis().stream().map(GroundWords::citation).toList(),
                texts.day(head.issuedOn()),
                on == null || channel == null
                        ? null
                        : texts.of(
                                "supervision.letter.served.on", on.toString(), texts.of("supervision.way." + channel)),
                attachment(head.proof()),
                supervises(actor) && head.caseId() != null ? "/cases/" + head.caseId() : null,
                "/papers/" + head.paperId() + ".pdf",
                "/papers/" + head.paperId() + ".docx",
                letter.answers().stream().map(this::answer).toList(),
                supervises(actor) && on == null,
                on != null && letter.state() != State.MENDED);
    }

    String done(String code) {
        return texts.of(code);
    }

    private LetterPage.Answer answer(LetterView.Answer answer) {
        return new LetterPage.Answer(
                texts.day(answer.on()),
                texts.of("supervision.outcome." + answer.outcome()),
                answer.words(),
                texts.of("supervision.by." + answer.side()),
                attachment(answer.proof()));
    }

    private LetterListPage.Line line(LetterView letter) {
        var head = letter.head();
        return new LetterListPage.Line(
                "/letters/" + head.id(),
                head.number(),
                texts.of("supervision.letter.kind." + head.kind()),
                head.employerName(),
                head.addresseeName(),
                texts.of("supervision.state." + letter.state()),
                tone(letter.state()),
                texts.day(head.replyDue()));
    }

    private static String tone(State state) {
        return switch (state) {
            case OVERDUE, REFUSED -> "bad";
            case ISSUED, SERVED -> "warn";
            case REPLIED, MENDED -> "ok";
        };
    }

    private static boolean supervises(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.SUPERVISOR;
    }

    private static @Nullable String attachment(@Nullable UUID id) {
        return id == null ? null : "/attachments/" + id;
    }
}
