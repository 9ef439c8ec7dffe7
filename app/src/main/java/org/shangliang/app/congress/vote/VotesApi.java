package org.shangliang.app.congress.vote;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.web.VoteListPage;
import org.shangliang.app.congress.web.VotePage;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The chair's desk of votes in the API: preparing and opening; the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1")
class VotesApi {
    private final Votes votes;
    private final Rolls rolls;
    private final DeskPages pages;
    private final Problems problems;

    VotesApi(Votes votes, Rolls rolls, DeskPages pages, Problems problems) {
        this.votes = votes;
        this.rolls = rolls;
        this.pages = pages;
        this.problems = problems;
    }

    /** One line of the roll. */
    record Person(
            @NotBlank String name,
            @Nullable String unit,
            @Nullable String username,
            @Nullable Boolean woman,
            @Nullable Boolean manager) {
        String line() {
            return Stream.of(name, unit, username, RollMarks.sex(woman), RollMarks.standing(manager))
                    .map(cell -> cell == null ? "" : cell)
                    .collect(Collectors.joining("\t"));
        }
    }

    /** A vote to be prepared; with {@code items} they are voted on one by one, otherwise it is the whole draft. */
    record Prepare(
            @Nullable Level level,
            @NotBlank String firstTeller,
            @NotBlank String secondTeller,
            @NotEmpty List<@Valid Person> roll,
            @Nullable LocalDate delegatesUntil,
            @Nullable List<String> items) {}

    /** What is ticked, and for which numbers of the roll. */
    record Tick(@NotBlank String act, @NotEmpty List<Integer> numbers) {}

    /** For which numbers of the roll codes are made; without any, for all who have none. */
    record Codes(@Nullable List<Integer> numbers, @Nullable Boolean tellers) {}

    @GetMapping("/congress-votes")
    VoteListPage list(Actor chair) {
        return pages.list(chair);
    }

    @PostMapping("/consultations/{id}/votes")
    ResponseEntity<?> prepare(
            @PathVariable UUID id, @Valid @RequestBody Prepare body, HttpServletRequest request, Actor chair) {
        var roll = body.roll().stream().map(Person::line).collect(Collectors.joining("\n"));
        var level = body.level() == null ? Level.DETACHED : body.level();
        var items = body.items() == null ? List.<String>of() : body.items();
        var draft = new VoteDraft(level, body.firstTeller(), body.secondTeller(), roll, body.delegatesUntil(), items);
        return answer(votes.prepare(id, draft, chair), HttpStatus.CREATED, request);
    }

    @GetMapping("/congress-votes/{id}")
    VotePage show(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return pages.show(id, VoteAddress.of(request, id), FormValues.empty(), chair);
    }

    @DeleteMapping("/congress-votes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, Actor chair) {
        votes.takeBack(id, chair);
    }

    @PostMapping("/congress-votes/{id}/roll")
    Headcount tick(@PathVariable UUID id, @Valid @RequestBody Tick body, Actor chair) {
        rolls.tick(id, RollController.act(body.act()), body.numbers(), chair);
        return rolls.headcount(id, chair);
    }

    @PostMapping("/congress-votes/{id}/codes")
    Rolls.Slips codes(@PathVariable UUID id, @RequestBody Codes body, Actor chair) {
        var numbers = body.numbers() == null ? List.<Integer>of() : body.numbers();
        return rolls.codes(id, numbers, Boolean.TRUE.equals(body.tellers()), chair);
    }

    @PostMapping("/congress-votes/{id}/opening")
    ResponseEntity<?> open(@PathVariable UUID id, HttpServletRequest request, Actor chair) {
        return answer(votes.open(id, chair), HttpStatus.OK, request);
    }

    private ResponseEntity<?> answer(Outcome<UUID> outcome, HttpStatus done, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done<UUID>(var vote, var ignored) ->
                ResponseEntity.status(done).body(Map.of("id", vote.toString()));
            case Outcome.Refused<UUID>(var grounds) -> problems.refused(grounds, request);
        };
    }
}
