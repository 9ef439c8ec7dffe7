package org.shangliang.app.consultation.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The union's desk for a draft that workers read, in the API. */
@RestController
@RequestMapping("/api/v1/consultations/{id}/reading")
class ReadingApi {
    private final DraftReadings readings;
    private final Problems problems;

    ReadingApi(DraftReadings readings, Problems problems) {
        this.readings = readings;
        this.problems = problems;
    }

    /** Until when, and the headline. */
    record Opening(@Nullable String headline, @Nullable LocalDate closesOn) {}

    /** Plain words by clause. */
    record Plain(@Nullable Map<Integer, String> clauses) {}

    /** An answer. */
    record Told(@Nullable String outcome, @Nullable String words) {}

    /** Where a remark belongs, or why it is taken down. */
    record Sorting(
            @Nullable Integer clause,
            @Nullable String stance,
            @Nullable String takenDown) {}

    /** The reading with its remarks and answers. */
    record View(@Nullable DraftReading reading, List<Remark> remarks, List<Answer> answers) {}

    @GetMapping
    View look(@PathVariable UUID id, Actor actor) {
        var sight = readings.look(id, actor);
        return new View(sight.reading(), sight.remarks(), sight.answers());
    }

    @PostMapping
    ResponseEntity<?> open(
            @PathVariable UUID id, @RequestBody Opening opening, Actor actor, HttpServletRequest request) {
        var grounds = readings.open(id, opening.headline(), opening.closesOn(), actor);
        return grounds.isEmpty() ? ResponseEntity.ok(look(id, actor)) : problems.refused(grounds, request);
    }

    @PostMapping("/closure")
    View close(@PathVariable UUID id, Actor actor) {
        readings.close(id, actor);
        return look(id, actor);
    }

    @PostMapping("/plain")
    View tell(@PathVariable UUID id, @RequestBody Plain plain, Actor actor) {
        readings.tell(id, plain.clauses() == null ? Map.of() : new HashMap<>(plain.clauses()), actor);
        return look(id, actor);
    }

    @PostMapping("/clauses/{clause}/answer")
    View answer(@PathVariable UUID id, @PathVariable int clause, @RequestBody Told told, Actor actor) {
        readings.answer(id, clause, told.outcome(), told.words(), actor);
        return look(id, actor);
    }

    @PostMapping("/remarks/{remark}")
    View sort(@PathVariable UUID id, @PathVariable UUID remark, @RequestBody Sorting sorting, Actor actor) {
        readings.sort(id, remark, sorting.clause(), sorting.stance(), sorting.takenDown(), actor);
        return look(id, actor);
    }
}
