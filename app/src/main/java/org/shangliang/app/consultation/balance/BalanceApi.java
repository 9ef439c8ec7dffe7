package org.shangliang.app.consultation.balance;

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

/** The balance finder in the API; the answer knows the caller's own side alone. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/balance")
class BalanceApi {
    private final Balances balances;
    private final Problems problems;

    BalanceApi(Balances balances, Problems problems) {
        this.balances = balances;
        this.problems = problems;
    }

    /** The scales. */
    record Scales(@Nullable List<ScaleLine> scales) {}

    /** The caller's marks, in the order of the scales. */
    record Marks(@Nullable List<MarkLine> marks) {}

    @GetMapping
    BalanceSight show(@PathVariable UUID id, Actor actor) {
        return balances.of(id, actor);
    }

    @PutMapping("/scales")
    ResponseEntity<?> scale(
            @PathVariable UUID id, @RequestBody Scales scales, Actor actor, HttpServletRequest request) {
        return answer(balances.scale(id, scales.scales(), actor), request);
    }

    /** Which proposal was seen. */
    record Seen(@Nullable UUID proposal) {}

    @PostMapping("/scales/acceptance")
    ResponseEntity<?> accept(@PathVariable UUID id, @RequestBody Seen seen, Actor actor, HttpServletRequest request) {
        return answer(balances.accept(id, seen.proposal(), actor), request);
    }

    @PostMapping("/scales/refusal")
    ResponseEntity<?> decline(@PathVariable UUID id, @RequestBody Seen seen, Actor actor, HttpServletRequest request) {
        return answer(balances.decline(id, seen.proposal(), actor), request);
    }

    @PutMapping("/marks")
    ResponseEntity<?> mark(@PathVariable UUID id, @RequestBody Marks marks, Actor actor, HttpServletRequest request) {
        return answer(balances.mark(id, marks.marks(), actor), request);
    }

    @PostMapping("/consent")
    ResponseEntity<?> consent(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return answer(balances.consent(id, true, actor), request);
    }

    @PostMapping("/refusal")
    ResponseEntity<?> refuse(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return answer(balances.consent(id, false, actor), request);
    }

    private ResponseEntity<?> answer(Outcome<BalanceSight> outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<BalanceSight>(var sight, var notes) -> ResponseEntity.ok(sight);
            case Outcome.Refused<BalanceSight>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
