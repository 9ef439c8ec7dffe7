package org.shangliang.app.supervision.contact;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.app.supervision.Urgings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The page on which an officer sees what an enterprise was already sent and told; and its twin in the API. */
@Controller
class ContactController {
    private final Contacts contacts;
    private final Urgings urgings;
    private final Employers employers;
    private final Accounts accounts;
    private final Texts texts;
    private final ProductClock clock;

    ContactController(
            Contacts contacts,
            Urgings urgings,
            Employers employers,
            Accounts accounts,
            Texts texts,
            ProductClock clock) {
        this.contacts = contacts;
        this.urgings = urgings;
        this.employers = employers;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/enterprises/{employer}/contacts")
    View show(@PathVariable UUID employer, Actor actor) {
        var found = contacts.of(employer, actor);
        var known = employers.find(employer, actor.scope()).orElseThrow(() -> new NoSuch("employer"));
        var names = accounts.names(
                found.stream().map(Contact::account).filter(Objects::nonNull).collect(Collectors.toSet()));
        var todos = urgings.standings(List.of(employer), actor).stream()
                .flatMap(standing -> standing.todos().stream())
                .map(todo -> texts.of("duty." + todo.duty())
                        + (todo.due() == null
                                ? ""
                                : texts.of("supervision.contact.due", todo.due().toString())))
                .toList();
        var lines = found.stream()
                .map(one -> line(one, one.account() == null ? null : names.get(one.account())))
                .toList();
        return Pages.of("contact/show", new ContactPage(employer.toString(), known.name(), todos, lines));
    }

    @GetMapping("/api/v1/enterprises/{employer}/contacts")
    @ResponseBody
    List<Contact> list(@PathVariable UUID employer, Actor actor) {
        return contacts.of(employer, actor);
    }

    private ContactPage.Line line(Contact one, @Nullable String by) {
        var about = Objects.requireNonNullElse(one.about(), "");
        var what = Objects.requireNonNullElse(one.what(), "");
        var text = switch (one.kind()) {
            case URGED -> texts.of("supervision.contact.URGED", how(what), texts.of("duty." + about));
            case ISSUED -> texts.of("supervision.contact.ISSUED", texts.of("supervision.letter.kind." + what), about);
            case SERVED -> texts.of("supervision.contact.SERVED", texts.of("supervision.way." + what), about);
            case ANSWERED -> texts.of("supervision.contact.ANSWERED", texts.of("supervision.outcome." + what), about);
            case VISITED ->
                texts.of(
                        "supervision.contact.VISITED",
                        texts.of(what.equals("true") ? "supervision.visit.nothing" : "supervision.visit.found"),
                        about);
            case MET -> texts.of("supervision.contact.MET", texts.of("supervision.presence." + what), about);
            case PLANNED, INVITED, MENDED, VERIFIED -> texts.of("supervision.contact." + one.kind(), "", about);
        };
        return new ContactPage.Line(
                texts.day(one.on()),
                text,
                Objects.requireNonNullElse(one.words(), ""),
                Objects.requireNonNullElse(by, ""),
                href(one),
                one.on().isAfter(clock.today()));
    }

    /** The way of an urging, and for a call whether somebody was reached. */
    private String how(String what) {
        int dot = what.indexOf('.');
        return dot < 0
                ? texts.of("supervision.channel." + what)
                : texts.of("supervision.channel." + what.substring(0, dot))
                        + texts.of("supervision.reached." + what.substring(dot + 1));
    }

    private static @Nullable String href(Contact one) {
        return switch (one.kind()) {
            case URGED -> null;
            case ISSUED, SERVED, ANSWERED -> "/letters/" + one.source();
            case PLANNED, VISITED -> "/visits/" + one.source();
            case INVITED, MET -> "/meetings/" + one.source();
            case MENDED, VERIFIED -> "/rectifications/" + one.source();
        };
    }
}
