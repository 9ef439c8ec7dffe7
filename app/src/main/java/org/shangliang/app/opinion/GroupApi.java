package org.shangliang.app.opinion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
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

/** The review of a group in the API; for the union's chair alone. */
@RestController
@RequestMapping("/api/v1/opinion-groups/{id}")
class GroupApi {
    private final Groups groups;
    private final Takedowns takedowns;

    GroupApi(Groups groups, Takedowns takedowns) {
        this.groups = groups;
        this.takedowns = takedowns;
    }

    /** A new title. */
    record Title(@NotBlank String title) {}

    /** Whether workers see it. */
    record Showing(boolean shown) {}

    /** The group that takes this one in. */
    record Merger(@NotNull UUID into) {}

    /** Opinions that become a group of their own. */
    record Split(
            @NotEmpty List<@NotNull UUID> opinions,
            @NotBlank String title) {}

    /** Opinions to be taken down, and why. */
    record Takedown(
            @NotEmpty List<@NotNull UUID> opinions,
            @NotBlank String reason) {}

    @GetMapping("/originals")
    List<GroupStore.Placing> originals(@PathVariable UUID id, Actor chair) {
        return groups.originals(id, chair);
    }

    @PutMapping("/title")
    GroupView rename(@PathVariable UUID id, Actor chair, @Valid @RequestBody Title title) {
        groups.rename(id, title.title(), chair);
        return groups.get(id, chair);
    }

    @PutMapping("/showing")
    GroupView show(@PathVariable UUID id, Actor chair, @RequestBody Showing showing) {
        groups.show(id, showing.shown(), chair);
        return groups.get(id, chair);
    }

    @PostMapping("/merger")
    GroupView merge(@PathVariable UUID id, Actor chair, @Valid @RequestBody Merger merger) {
        groups.merge(id, merger.into(), chair);
        return groups.get(merger.into(), chair);
    }

    @PostMapping("/split")
    @ResponseStatus(HttpStatus.CREATED)
    GroupView split(@PathVariable UUID id, Actor chair, @Valid @RequestBody Split split) {
        return groups.get(groups.split(id, split.opinions(), split.title(), chair), chair);
    }

    @PostMapping("/takedown")
    GroupView takeDown(@PathVariable UUID id, Actor chair, @Valid @RequestBody Takedown takedown) {
        takedowns.take(groups.within(id, takedown.opinions(), chair), takedown.reason(), chair);
        return groups.get(id, chair);
    }
}
