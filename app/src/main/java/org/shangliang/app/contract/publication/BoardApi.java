package org.shangliang.app.contract.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publication in the API. */
@RestController
@RequestMapping("/api/v1")
class BoardApi {
    private final PublishedTexts publicity;
    private final Problems problems;

    BoardApi(PublishedTexts publicity, Problems problems) {
        this.publicity = publicity;
        this.problems = problems;
    }

    /** How a contract is known; {@code readers} counts only as far as it points at nobody. */
    record Known(String textDigest, boolean open, Readers readers) {}

    /** Whether the text is open to the public. */
    record Switch(boolean open) {}

    @GetMapping("/consultations/{id}/publicity")
    Known show(@PathVariable UUID id, Actor actor) {
        var text = publicity.look(id, actor);
        return new Known(text.textDigest(), text.open(), publicity.readers(text));
    }

    @PutMapping("/consultations/{id}/publicity")
    ResponseEntity<?> turn(@PathVariable UUID id, @RequestBody Switch body, Actor actor, HttpServletRequest request) {
        return switch (publicity.turn(id, body.open(), actor)) {
            case Outcome.Done<Boolean>(var now, var ignored) -> ResponseEntity.ok(new Switch(now));
            case Outcome.Refused<Boolean>(var grounds) -> problems.refused(grounds, request);
        };
    }

    @PostMapping("/workplace/contracts/{id}/receipt")
    ResponseEntity<Void> read(@PathVariable UUID id, Actor actor) {
        publicity.read(id, actor);
        return ResponseEntity.noContent().build();
    }
}
