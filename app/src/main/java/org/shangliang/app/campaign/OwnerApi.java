package org.shangliang.app.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The owners of targets, saved filters and the record of changes in the API. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}")
class OwnerApi {
    private static final int PAGE = 200;

    private final Campaigns campaigns;
    private final Owners owners;
    private final Changes changes;
    private final SavedFilters filters;

    OwnerApi(Campaigns campaigns, Owners owners, Changes changes, SavedFilters filters) {
        this.campaigns = campaigns;
        this.owners = owners;
        this.changes = changes;
        this.filters = filters;
    }

    /** Who shall answer for which targets; nobody, if no account is named. */
    record Naming(@NotNull List<UUID> enterprises, @Nullable UUID account) {}

    /** How many were named. */
    record Named(int named) {}

    /** The end of a list's address, under a name. */
    record Saving(@NotBlank String name, @NotBlank String query) {}

    @PostMapping("/owners")
    Named name(@PathVariable UUID id, @Valid @RequestBody Naming naming, Actor actor) {
        return new Named(owners.name(id, naming.enterprises(), naming.account(), actor));
    }

    @GetMapping("/changes")
    List<Change> changes(@PathVariable UUID id, Actor actor) {
        campaigns.get(id, actor);
        return changes.of(id, Oversight.region(actor), PAGE);
    }

    @GetMapping("/filters")
    List<SavedFilters.Saved> filters(@PathVariable UUID id, Actor actor) {
        campaigns.get(id, actor);
        return filters.of(id, actor);
    }

    @PostMapping("/filters")
    List<SavedFilters.Saved> save(@PathVariable UUID id, @Valid @RequestBody Saving saving, Actor actor) {
        campaigns.get(id, actor);
        filters.save(id, saving.name(), saving.query(), actor);
        return filters.of(id, actor);
    }

    @DeleteMapping("/filters/{filter}")
    List<SavedFilters.Saved> forget(@PathVariable UUID id, @PathVariable UUID filter, Actor actor) {
        campaigns.get(id, actor);
        filters.forget(id, filter, actor);
        return filters.of(id, actor);
    }
}
