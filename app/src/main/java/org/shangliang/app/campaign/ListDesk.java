package org.shangliang.app.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.web.TargetListPage;
import org.shangliang.app.platform.web.Choice.Option;
import org.springframework.stereotype.Component;

/** What stands around a named list: who may answer for its targets, who does, and the conditions one has kept. */
@Component
class ListDesk {
    private final Owners owners;
    private final OwnerStore store;
    private final SavedFilters filters;

    ListDesk(Owners owners, OwnerStore store, SavedFilters filters) {
        this.owners = owners;
        this.store = store;
        this.filters = filters;
    }

    List<Option> owners(Actor actor) {
        return owners.candidates(actor).stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    /** The names of the owners by enterprise; those without one are left out. */
    Map<String, String> named(UUID campaign, List<Target> targets) {
        return store.named(campaign, targets.stream().map(Target::employer).toList()).stream()
                .filter(one -> one.owner() != null)
                .collect(Collectors.toMap(one -> one.employer().toString(), one -> String.valueOf(one.owner())));
    }

    List<TargetListPage.Saved> saved(UUID campaign, Actor actor) {
        return filters.of(campaign, actor).stream()
                .map(one -> new TargetListPage.Saved(
                        one.id().toString(), one.name(), "/campaigns/" + campaign + "/targets" + one.query()))
                .toList();
    }
}
