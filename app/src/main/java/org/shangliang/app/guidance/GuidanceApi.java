package org.shangliang.app.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Guidance in the API; the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1")
class GuidanceApi {
    private static final int MOST = 200;

    private final Priorities priorities;
    private final Instructors instructors;
    private final AdviceLog log;

    GuidanceApi(Priorities priorities, Instructors instructors, AdviceLog log) {
        this.priorities = priorities;
        this.instructors = instructors;
        this.log = log;
    }

    /** Employers to be given into an instructor's care. */
    record Care(@NotEmpty List<@NotNull UUID> employers) {}

    @GetMapping("/priorities")
    List<Priority> priorities(
            Actor actor,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "0") int offset) {
        return priorities.list(actor, region, MOST, Math.max(0, offset));
    }

    @GetMapping("/priorities/weights")
    Map<Factor, Integer> weights(Actor actor) {
        return priorities.weights(actor);
    }

    @PutMapping("/priorities/weights")
    Map<Factor, Integer> weigh(Actor officer, @RequestBody Map<Factor, Integer> points) {
        priorities.weigh(points, officer);
        return priorities.weights(officer);
    }

    @GetMapping("/instructors")
    List<InstructorView> instructors(Actor actor) {
        return instructors.list(actor);
    }

    @PutMapping("/instructors/{capacity}")
    InstructorView describe(@PathVariable UUID capacity, Actor officer, @Valid @RequestBody InstructorNote note) {
        instructors.describe(capacity, note, officer);
        return instructors.get(capacity, officer);
    }

    @GetMapping("/instructors/{capacity}/employers")
    List<CaredFor> caredFor(@PathVariable UUID capacity, Actor actor) {
        return instructors.caredFor(capacity, actor);
    }

    @PostMapping("/instructors/{capacity}/employers")
    InstructorView assign(@PathVariable UUID capacity, Actor officer, @Valid @RequestBody Care care) {
        instructors.assign(capacity, care.employers(), officer);
        return instructors.get(capacity, officer);
    }

    /** Gives those whom nobody looks after into the care of whom the program would suggest; tells how many. */
    @PostMapping("/instructors/suggested-care")
    Map<String, Integer> assignAsSuggested(Actor officer, @Valid @RequestBody Care care) {
        return Map.of("assigned", instructors.assignAsSuggested(care.employers(), officer));
    }

    @GetMapping("/enterprises/{employer}/advice")
    List<Advice> advice(@PathVariable UUID employer, Actor actor) {
        return log.of(employer, actor);
    }

    @PostMapping("/enterprises/{employer}/advice")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> note(@PathVariable UUID employer, Actor actor, @Valid @RequestBody AdviceDraft draft) {
        return Map.of("id", log.note(employer, draft, actor));
    }
}
