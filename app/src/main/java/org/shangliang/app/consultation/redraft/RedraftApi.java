package org.shangliang.app.consultation.redraft;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Clauses to Word and back, in the API. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/wording/revisions")
class RedraftApi {
    private final Redrafts redrafts;
    private final Problems problems;

    RedraftApi(Redrafts redrafts, Problems problems) {
        this.redrafts = redrafts;
        this.problems = problems;
    }

    /** Whether a change is wanted. */
    record Decision(@Nullable Boolean accept) {}

    @GetMapping
    List<Revision> all(@PathVariable UUID id, Actor actor) {
        return redrafts.look(id, actor).revisions();
    }

    @PostMapping
    ResponseEntity<?> bring(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor,
            HttpServletRequest request)
            throws IOException {
        redrafts.look(id, actor);
        var outcome = redrafts.bring(id, RedraftController.content(file), RedraftController.name(file), actor);
        return answer(outcome, request);
    }

    @PostMapping("/{number}/clauses/{clause}")
    ResponseEntity<?> decide(
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID clause,
            @RequestBody Decision decision,
            Actor actor,
            HttpServletRequest request) {
        boolean accept = decision.accept() != null && decision.accept();
        return answer(redrafts.decide(id, number, clause, accept, actor), request);
    }

    private ResponseEntity<?> answer(Outcome<?> outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<?>(var value, var notes) -> ResponseEntity.ok(value);
            case Outcome.Refused<?>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
