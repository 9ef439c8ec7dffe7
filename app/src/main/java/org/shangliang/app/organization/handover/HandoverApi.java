package org.shangliang.app.organization.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.handover.HandoverSheet.Section;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handing over in the API. */
@RestController
@RequestMapping("/api/v1/handovers")
class HandoverApi {
    private final PersonHandovers handovers;

    HandoverApi(PersonHandovers handovers) {
        this.handovers = handovers;
    }

    /** From whom to whom. */
    record HandOver(
            @NotNull UUID from, @NotNull UUID to, @Nullable String note) {}

    @GetMapping
    List<HandoverSheet> list(Actor actor) {
        return handovers.list(actor);
    }

    @GetMapping("/preview")
    List<Section> preview(@RequestParam UUID from, Actor actor) {
        return handovers.preview(from, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    HandoverSheet handOver(@Valid @RequestBody HandOver command, Actor actor) {
        var note = command.note() == null ? "" : command.note();
        return handovers.get(handovers.handOver(command.from(), command.to(), note, actor), actor);
    }

    @GetMapping("/{id}")
    HandoverSheet show(@PathVariable UUID id, Actor actor) {
        return handovers.get(id, actor);
    }
}
