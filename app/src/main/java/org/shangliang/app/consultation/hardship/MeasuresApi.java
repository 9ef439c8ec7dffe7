package org.shangliang.app.consultation.hardship;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The measures of hard times in the API; money in fen. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/measures")
class MeasuresApi {
    private final Measures measures;
    private final Problems problems;

    MeasuresApi(Measures measures, Problems problems) {
        this.measures = measures;
        this.problems = problems;
    }

    /** Which version was seen. */
    record Seen(@Nullable Integer version) {}

    @GetMapping
    List<Measure> all(@PathVariable UUID id, Actor actor) {
        return measures.of(id, actor);
    }

    @PostMapping
    ResponseEntity<?> propose(
            @PathVariable UUID id, @RequestBody MeasureTerms terms, Actor actor, HttpServletRequest request) {
        return answer(measures.propose(id, terms, actor), request);
    }

    @PutMapping("/{measure}")
    ResponseEntity<?> amend(
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestBody MeasureTerms terms,
            Actor actor,
            HttpServletRequest request) {
        return answer(measures.amend(id, measure, terms, actor), request);
    }

    @PostMapping("/{measure}/initial")
    ResponseEntity<?> initial(
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestBody Seen seen,
            Actor actor,
            HttpServletRequest request) {
        return answer(measures.initial(id, measure, seen.version() == null ? 0 : seen.version(), actor), request);
    }

    @PostMapping("/{measure}/withdrawal")
    ResponseEntity<?> withdraw(
            @PathVariable UUID id, @PathVariable UUID measure, Actor actor, HttpServletRequest request) {
        return answer(measures.withdraw(id, measure, actor), request);
    }

    @GetMapping("/{measure}/consents")
    List<Consenting> consents(@PathVariable UUID id, @PathVariable UUID measure, Actor actor) {
        return measures.consents(id, measure, actor);
    }

    @PostMapping("/{measure}/consents")
    ResponseEntity<?> consent(
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestBody ConsentLines lines,
            Actor actor,
            HttpServletRequest request) {
        return answer(measures.consent(id, measure, lines, actor), request);
    }

    @PostMapping("/{measure}/consents/{consent}/withdrawal")
    ResponseEntity<?> withdrawConsent(
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @PathVariable UUID consent,
            Actor actor,
            HttpServletRequest request) {
        return answer(measures.withdrawConsent(id, measure, consent, actor), request);
    }

    private ResponseEntity<?> answer(Outcome<Measure> outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<Measure>(var measure, var notes) -> ResponseEntity.ok(measure);
            case Outcome.Refused<Measure>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
