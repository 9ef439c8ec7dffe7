package org.shangliang.app.evaluation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.NoSuch;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The radar in the API; the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1")
class RadarApi {
    private static final int MOST = 200;

    private final Radar radar;
    private final RadarWords words;

    RadarApi(Radar radar, RadarWords words) {
        this.radar = radar;
        this.words = words;
    }

    /** One sign in code and words. */
    record Sign(Flag flag, String name, Finding.State state, String why, List<Proof> evidence, List<Answer> answers) {}

    /** One piece of evidence. */
    record Proof(
            String text,
            String code,
            List<String> arguments,
            @Nullable String href) {}

    @GetMapping("/radar")
    List<Shown> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String flag,
            @RequestParam(defaultValue = "0") int offset) {
        return radar.list(actor, region, RadarController.flag(flag), MOST, Math.max(0, offset));
    }

    @GetMapping("/consultations/{id}/radar")
    List<Sign> of(@PathVariable UUID id, Actor actor) {
        var answers = radar.answers(id, actor);
        return radar.of(id, actor).stream().map(one -> sign(one, answers)).toList();
    }

    @PostMapping("/consultations/{id}/radar/{flag}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    List<Sign> answer(
            @PathVariable UUID id, @PathVariable String flag, Actor actor, @Valid @RequestBody AnswerDraft answer) {
        radar.of(id, actor);
        var known = RadarController.flag(flag);
        if (known == null) {
            throw new NoSuch("flag");
        }
        radar.answer(id, known, answer, actor);
        return of(id, actor);
    }

    private Sign sign(Finding one, List<Answer> answers) {
        return new Sign(
                one.flag(),
                words.name(one.flag()),
                one.state(),
                words.of(one.why()),
                one.evidence().stream()
                        .map(proof -> new Proof(words.of(proof), proof.code(), proof.arguments(), proof.href()))
                        .toList(),
                answers.stream().filter(answer -> answer.flag() == one.flag()).toList());
    }
}
