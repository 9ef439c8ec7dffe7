package org.shangliang.app.opinion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The chair's calls in the API; the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1/opinion-calls")
class OpinionApi {
    private final Calls calls;
    private final Groups groups;
    private final Agendas agendas;
    private final Sayings sayings;
    private final HeldWords held;

    OpinionApi(Calls calls, Groups groups, Agendas agendas, Sayings sayings, HeldWords held) {
        this.held = held;
        this.calls = calls;
        this.groups = groups;
        this.agendas = agendas;
        this.sayings = sayings;
    }

    /** A paper slip. */
    record Slip(
            @NotBlank String helper,
            @NotBlank String receipt,
            @Nullable List<@NotNull String> picks,
            @Nullable String body) {}

    /** Whether something is shown. */
    record Shown(boolean shown) {}

    /** What is done with opinions that wait for review. */
    enum ReviewAct {
        /** All of a wording are entered (全部入册). */
        RELEASE,
        /** One of a wording is entered, the others are copies of it (留一条). */
        KEEP_ONE
    }

    /** Wordings that wait, each named by one of its opinions, and what is done with them. */
    record Review(@NotNull ReviewAct act, @NotEmpty List<@NotNull UUID> wordings) {}

    /** What is decided about every group, in the order of the agenda. */
    record Decisions(@NotEmpty List<Agendas.@NotNull Choice> groups) {}

    @GetMapping
    List<CallView> list(Actor chair) {
        return calls.list(chair);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CallView open(Actor chair, @Valid @RequestBody CallDraft draft) {
        return calls.get(calls.open(draft, chair), chair);
    }

    @GetMapping("/{id}")
    CallView show(@PathVariable UUID id, Actor chair) {
        return calls.get(id, chair);
    }

    @PostMapping("/{id}/closure")
    CallView close(@PathVariable UUID id, Actor chair) {
        calls.close(id, chair);
        return calls.get(id, chair);
    }

    @PutMapping("/{id}/raw")
    CallView showRaw(@PathVariable UUID id, Actor chair, @RequestBody Shown raw) {
        calls.showRaw(id, raw.shown(), chair);
        return calls.get(id, chair);
    }

    @PostMapping("/{id}/summary")
    List<GroupView> showAll(@PathVariable UUID id, Actor chair) {
        groups.showAll(id, chair);
        return groups.of(id, chair);
    }

    @PostMapping("/{id}/slips")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Boolean> enter(@PathVariable UUID id, Actor chair, @Valid @RequestBody Slip slip) {
        var picks = slip.picks() == null ? List.<String>of() : slip.picks();
        sayings.enter(
                calls.get(id, chair), slip.helper(), slip.receipt(), picks, slip.body() == null ? "" : slip.body());
        return Map.of("received", true);
    }

    @GetMapping("/{id}/held")
    List<HeldWords.Wording> held(@PathVariable UUID id, Actor chair) {
        return held.of(id, chair);
    }

    @PostMapping("/{id}/held")
    List<HeldWords.Wording> review(@PathVariable UUID id, Actor chair, @Valid @RequestBody Review review) {
        switch (review.act()) {
            case RELEASE -> held.release(id, review.wordings(), chair);
            case KEEP_ONE -> held.keepOne(id, review.wordings(), chair);
        }
        return held.of(id, chair);
    }

    @GetMapping("/{id}/groups")
    List<GroupView> groups(@PathVariable UUID id, Actor chair) {
        return groups.of(id, chair);
    }

    @PostMapping("/{id}/agenda")
    List<GroupView> decide(@PathVariable UUID id, Actor chair, @Valid @RequestBody Decisions decisions) {
        agendas.decide(id, decisions.groups(), chair);
        return groups.of(id, chair);
    }
}
