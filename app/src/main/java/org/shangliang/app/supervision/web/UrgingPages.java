package org.shangliang.app.supervision.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.phonebook.PhoneEntry;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.supervision.Standing;
import org.shangliang.app.supervision.Todo;
import org.shangliang.app.supervision.UrgingView;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Puts urging into words: what each has to do, the texts to copy, what was sent. */
@Component
class UrgingPages {
    private static final int SHOWN = 5;

    private final Texts texts;
    private final ProductClock clock;

    UrgingPages(Texts texts, ProductClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    UrgingListPage list(List<Standing> due, List<UrgingView> sent, Actor actor) {
        return new UrgingListPage(
                due.stream().map(one -> card(one, "", actor)).toList(),
                sent.stream().map(this::line).toList());
    }

    UrgingPage page(List<Standing> standings, FormValues asked, Actor actor) {
        var typed = asked.value("by");
        var wrong = wrong(typed);
        var form = wrong.isEmpty() ? asked : asked.rejected(wrong);
        var wish = typed.isEmpty() || !wrong.isEmpty()
                ? ""
                : texts.of("supervision.wechat.by", LocalDate.parse(typed).toString());
        var cards = standings.stream()
                .map(one -> card(one, wish, actor))
                .sorted(Comparator.comparing(UrgingCard::overdue).reversed())
                .toList();
        var ids = cards.stream().map(UrgingCard::employer).distinct().toList();
        var back = local(asked.value("from"));
        return new UrgingPage(
                form,
                cards,
                ids,
                everybody(cards, wish, actor),
                back,
                query(ids, back, wrong.isEmpty() ? typed : ""),
                today());
    }

    /** What is wrong with the day by which the federation wishes it done. */
    private List<FieldError> wrong(String by) {
        try {
            return by.isEmpty() || !LocalDate.parse(by).isBefore(clock.today())
                    ? List.of()
                    : List.of(new FieldError(
                            "by",
                            "supervision.urging.by-past",
                            List.of(clock.today().toString())));
        } catch (DateTimeException unreadable) {
            return List.of(new FieldError("by", "input.type.localdate"));
        }
    }

    CallPage call(Standing standing, List<PhoneEntry> phones, FormValues form, Actor actor) {
        return new CallPage(form, card(standing, "", actor), phones, local(form.value("back")));
    }

    String today() {
        return texts.day(clock.today());
    }

    /** A path on this site, or the list of urgings. */
    static String local(String path) {
        return path.matches("/[^/\\\\\\s][^\\\\\\s]*") ? path : "/urgings";
    }

    private static String query(List<String> ids, String back, String by) {
        var chosen = ids.stream().map(id -> "employer=" + id).collect(Collectors.joining("&"));
        return chosen + "&from=" + UriUtils.encodeQueryParam(back, "UTF-8").replace("&", "%26")
                + (by.isEmpty()
                        ? ""
                        : "&by=" + UriUtils.encodeQueryParam(by, "UTF-8").replace("&", "%26"));
    }

    UrgingCard card(Standing standing, String by, Actor actor) {
        var line = standing.line();
        var todos = standing.todos().stream().map(this::todo).toList();
        var what = todos.stream().map(UrgingCard.Line::text).collect(Collectors.joining(texts.of("supervision.and")));
        var unionName = line.unionName();
        return new UrgingCard(
                line.employer().toString(),
                line.name(),
                texts.of(
                        "supervision.about",
                        String.valueOf(line.staff()),
                        unionName == null ? texts.of("supervision.no-union") : unionName),
                line.chair(),
                (line.kind() == null ? "" : texts.of("kindOf." + line.kind()) + " ")
                        + texts.of("stage." + line.stage()),
                line.caseId() == null ? null : "/cases/" + line.caseId(),
                todos,
                standing.sent().stream().limit(SHOWN).map(this::sent).toList(),
                todos.isEmpty() ? "" : texts.of("supervision.wechat.one", line.name(), what, by, actor.name()),
                standing.reachable());
    }

    private UrgingCard.Line todo(Todo todo) {
        var who = texts.of("supervision.side."
                + (todo.side() == null ? "BOTH" : todo.side().name()));
        var what = texts.of("duty." + todo.duty());
        var due = todo.due();
        if (due == null) {
            return new UrgingCard.Line(texts.of("supervision.todo.open", who, what), false);
        }
        long past = ChronoUnit.DAYS.between(due, clock.today());
        return todo.overdue()
                ? new UrgingCard.Line(
                        texts.of("supervision.todo.overdue", who, what, due.toString(), String.valueOf(past)), true)
                : new UrgingCard.Line(texts.of("supervision.todo.due", who, what, due.toString()), false);
    }

    /** What is not done yet, as a letter states it. */
    String fact(Todo todo) {
        var due = todo.due();
        return texts.of(
                "supervision.letter.fact." + (due == null ? "open" : todo.overdue() ? "overdue" : "due"),
                clock.today().toString(),
                texts.of("supervision.side."
                        + (todo.side() == null ? "BOTH" : todo.side().name())),
                texts.of("duty." + todo.duty()),
                String.valueOf(due));
    }

    private String everybody(List<UrgingCard> cards, String by, Actor actor) {
        var open = cards.stream().filter(card -> !card.todos().isEmpty()).toList();
        var lines = IntStream.range(0, open.size())
                .mapToObj(at -> (at + 1) + ". " + open.get(at).name() + texts.of("supervision.colon")
                        + open.get(at).todos().stream()
                                .map(UrgingCard.Line::text)
                                .collect(Collectors.joining(texts.of("supervision.and"))))
                .collect(Collectors.joining("\n"));
        return open.isEmpty() ? "" : texts.of("supervision.wechat.all", lines, by, actor.name());
    }

    private String sent(UrgingView one) {
        return texts.day(one.on()) + " " + how(one) + texts.of("supervision.colon") + texts.of("duty." + one.duty())
                + (one.words() == null || one.words().isEmpty() ? "" : texts.of("supervision.said", one.words()));
    }

    private UrgingListPage.Sent line(UrgingView one) {
        return new UrgingListPage.Sent(
                texts.day(one.on()),
                one.name(),
                href(one.caseId()),
                how(one),
                texts.of("duty." + one.duty()),
                one.by(),
                one.words());
    }

    private String how(UrgingView one) {
        return texts.of("supervision.channel." + one.channel())
                + (one.reached() == null ? "" : texts.of("supervision.reached." + one.reached()));
    }

    private static @Nullable String href(@Nullable UUID caseId) {
        return caseId == null ? null : "/cases/" + caseId;
    }
}
