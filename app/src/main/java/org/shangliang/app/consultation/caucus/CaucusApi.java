package org.shangliang.app.consultation.caucus;

import java.util.List;
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

/** A side's private room in the API. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/caucus")
class CaucusApi {
    private final Caucuses caucuses;

    CaucusApi(Caucuses caucuses) {
        this.caucuses = caucuses;
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
    @ResponseStatus(HttpStatus.CREATED)
    List<CaucusNote> write(@PathVariable UUID id, @RequestBody NewNote note, Actor actor) {
        caucuses.write(id, note.kind(), note.words(), actor);
        return caucuses.look(id, actor).notes();
    }

    @DeleteMapping("/notes/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID note, Actor actor) {
        caucuses.remove(id, note, actor);
    }
}
