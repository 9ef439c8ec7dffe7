package org.shangliang.app.cockpit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people of a case in the API; the same use case as the page. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/people")
class ParticipantsApi {
    private final Participants participants;

    ParticipantsApi(Participants participants) {
        this.participants = participants;
    }

    /** Who is to sign in: side {@code WORKERS}, {@code EMPLOYER} or {@code RECORDER}, and the name in the case. */
    record Invitation(
            @NotBlank String side,
            @NotBlank String name,
            @Nullable String username) {}

    @GetMapping
    List<Participant> list(@PathVariable UUID id, Actor actor) {
        return participants.of(id, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Participants.Invited invite(@PathVariable UUID id, @Valid @RequestBody Invitation invitation, Actor actor) {
        return participants.invite(
                id,
                actor,
                Participants.side(invitation.side()),
                invitation.name().strip(),
                Objects.requireNonNullElse(invitation.username(), "").strip());
    }

    @DeleteMapping("/{capacity}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, @PathVariable UUID capacity, Actor actor) {
        participants.withdraw(id, actor, capacity);
    }
}
