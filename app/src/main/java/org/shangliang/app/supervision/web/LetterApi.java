package org.shangliang.app.supervision.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.supervision.AnswerLetter;
import org.shangliang.app.supervision.LetterView;
import org.shangliang.app.supervision.Letters;
import org.shangliang.app.supervision.NewLetter;
import org.shangliang.app.supervision.ServeLetter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Letters of supervision in the API. */
@RestController
@RequestMapping("/api/v1/letters")
class LetterApi {
    private static final int PAGE = 100;

    private final Letters letters;

    LetterApi(Letters letters) {
        this.letters = letters;
    }

    /** A page of letters, counted from 1, those overdue first. */
    @GetMapping
    List<LetterView> list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return letters.list(actor, PAGE, (Math.clamp(page, 1, 10_000) - 1) * PAGE);
    }

    @GetMapping("/{id}")
    LetterView show(@PathVariable UUID id, Actor actor) {
        return letters.get(id, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LetterView issue(@Valid @RequestBody NewLetter letter, Actor actor) {
        return letters.get(letters.issue(letter, actor), actor);
    }

    @PostMapping("/{id}/service")
    LetterView serve(@PathVariable UUID id, @Valid @RequestBody ServeLetter service, Actor actor) {
        letters.serve(id, service, actor);
        return letters.get(id, actor);
    }

    @PostMapping("/{id}/answers")
    LetterView answer(@PathVariable UUID id, @Valid @RequestBody AnswerLetter answer, Actor actor) {
        letters.answer(id, answer, actor);
        return letters.get(id, actor);
    }
}
