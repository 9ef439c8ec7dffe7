package org.shangliang.app.consultation.caucus;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A side's private room in the API. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/caucus")
class CaucusApi {
    private final Caucuses caucuses;
    private final Problems problems;

    CaucusApi(Caucuses caucuses, Problems problems) {
        this.caucuses = caucuses;
        this.problems = problems;
    }

    /** What is written. */
    record NewNote(@Nullable String kind, @Nullable String words) {

        /** Keeps the words out of logs. */
        @Override
        public String toString() {
            return "NewNote";
        }
    }

    @GetMapping
    List<CaucusNote> list(@PathVariable UUID id, Actor actor) {
        return caucuses.look(id, actor).notes();
    }

    @PostMapping("/notes")
    ResponseEntity<?> write(@PathVariable UUID id, @RequestBody NewNote note, Actor actor, HttpServletRequest request) {
        return switch (caucuses.write(id, note.kind(), note.words(), actor)) {
            case Outcome.Done<UUID> done ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(caucuses.look(id, actor).notes());
            case Outcome.Refused<UUID>(var grounds) -> problems.refused(grounds, request);
        };
    }

    @DeleteMapping("/notes/{note}")
    ResponseEntity<?> remove(@PathVariable UUID id, @PathVariable UUID note, Actor actor, HttpServletRequest request) {
        return switch (caucuses.remove(id, note, actor)) {
            case Outcome.Done<UUID> done -> ResponseEntity.noContent().build();
            case Outcome.Refused<UUID>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
