package org.shangliang.app.cockpit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.cockpit.ParticipantsPage.Given;
import org.shangliang.app.cockpit.ParticipantsPage.Line;
import org.shangliang.app.consultation.Consultations;
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
import org.springframework.web.servlet.View;

/** Opening and ending the sign-ins of those whom a case names. */
@Controller
@RequestMapping("/cases/{id}/people")
class ParticipantsController {
    private static final char BETWEEN = ':';

    private final Participants participants;
    private final Consultations consultations;
    private final CaseWords words;
    private final Texts texts;

    ParticipantsController(Participants participants, Consultations consultations, CaseWords words, Texts texts) {
        this.participants = participants;
        this.consultations = consultations;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("cases/people", page(id, actor, FormValues.empty(), null));
    }

    @PostMapping
    View invite(@PathVariable UUID id, HttpServletRequest request, Actor actor) {
        var form = FormValues.from(request.getParameterMap());
        try {
            var invited = invite(id, form, actor);
            var given = new Given(invited.name(), invited.username(), invited.temporaryPassword());
            return Pages.of("cases/people", page(id, actor, FormValues.empty(), given));
        } catch (InvalidInput input) {
            return Pages.again("cases/people", page(id, actor, form.rejected(input), null));
        }
    }

    private Participants.Invited invite(UUID id, FormValues form, Actor actor) {
        var person = form.value("person");
        int end = person.indexOf(BETWEEN);
        if (end < 0) {
            throw new InvalidInput(List.of(new FieldError("person", "cockpit.participant.nobody")));
        }
        var side = Participants.side(person.substring(0, end));
        return participants.invite(id, actor, side, person.substring(end + 1), form.value("username"));
    }

    @PostMapping("/{capacity}/withdrawal")
    View withdraw(@PathVariable UUID id, @PathVariable UUID capacity, Actor actor) {
        participants.withdraw(id, actor, capacity);
        return Pages.redirect("/cases/" + id + "/people", texts.of("cockpit.participant.withdrawn"));
    }

    private ParticipantsPage page(UUID id, Actor actor, FormValues form, @Nullable Given given) {
        var banner = CaseBanner.of(consultations.look(id, actor), words);
        var people = participants.of(id, actor).stream().map(this::line).toList();
        var choices = people.stream()
                .filter(person -> person.mayInvite() && person.capacity() == null)
                .map(person -> new Option(
                        person.side() + BETWEEN + person.name(),
                        texts.of("cockpit.participant.option", person.name(), person.role())))
                .toList();
        return new ParticipantsPage(banner, people, choices, form, given);
    }

    private Line line(Participant person) {
        var side = person.side() == null ? "RECORDER" : person.side().name();
        var code = person.side() == null ? "person.recorder" : "person." + side + (person.chief() ? ".chief" : "");
        return new Line(
                person.name(),
                side,
                texts.of(code),
                person.username(),
                person.capacity() == null ? null : person.capacity().toString(),
                person.mayInvite());
    }
}
