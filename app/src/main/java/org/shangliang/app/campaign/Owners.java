package org.shangliang.app.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Scope;
import org.shangliang.app.campaign.OwnerStore.Officer;
import org.shangliang.app.organization.handover.HandoverPart;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for the targets of a campaign (责任人): officers of the region, named from the list, many at once. */
@Component
public class Owners implements HandoverPart {
    private final Campaigns campaigns;
    private final OwnerStore store;
    private final Changes changes;
    private final ProductClock clock;
    private final Texts texts;

    Owners(Campaigns campaigns, OwnerStore store, Changes changes, ProductClock clock, Texts texts) {
        this.campaigns = campaigns;
        this.store = store;
        this.changes = changes;
        this.clock = clock;
        this.texts = texts;
    }

    /** The officers who may answer for targets of a campaign, as one who keeps it sees them. */
    List<Officer> candidates(Actor actor) {
        return store.officers(Oversight.region(actor));
    }

    /** Names the owner of some targets, or takes the owner away; says how many that were. */
    @Transactional
    public int name(UUID id, List<UUID> employers, @Nullable UUID account, Actor officer) {
        var campaign = campaigns.kept(id, officer);
        if (clock.today().isAfter(campaign.countsUntil())) {
            throw wrong("owner", "campaign.settled", campaign.countsUntil().toString());
        }
        if (employers.isEmpty()) {
            throw wrong("employer", "campaign.owner.nobody");
        }
        var owner = account == null ? Optional.<Officer>empty() : owner(account, officer);
        int named = 0;
        for (var before : store.of(id, employers, Oversight.region(officer))) {
            store.name(id, before.employer(), account, owner.map(Officer::name).orElse(null));
            changes.keep(
                    id,
                    "owner",
                    before.employer(),
                    said(before.owner()),
                    said(owner.map(Officer::name).orElse(null)),
                    officer);
            named++;
        }
        return named;
    }

    private Optional<Officer> owner(UUID account, Actor officer) {
        var found = candidates(officer).stream()
                .filter(one -> one.id().equals(account))
                .findFirst();
        if (found.isEmpty()) {
            throw wrong("owner", "campaign.owner.unknown");
        }
        return found;
    }

    private String said(@Nullable String name) {
        return name == null ? texts.of("campaign.owner.none") : name;
    }

    @Override
    public String code() {
        return "targets";
    }

    @Override
    public List<Duty> of(UUID account, Actor by) {
        return store.duties(account, region(by), clock.today()).stream()
                .map(one -> new Duty(
                        one.name() + " " + texts.of("stage." + one.stage()),
                        one.caseId() == null ? "/campaigns/" + one.campaign() : "/cases/" + one.caseId(),
                        one.due()))
                .toList();
    }

    @Override
    public List<UUID> holders(List<UUID> among, Actor by) {
        return store.owners(among, region(by), clock.today());
    }

    @Override
    public void move(UUID from, AccountView to, Actor by) {
        for (var one : store.duties(from, region(by), clock.today())) {
            store.name(one.campaign(), one.employer(), to.id(), to.name());
            changes.keep(one.campaign(), "owner", one.employer(), one.owner(), to.name(), by);
        }
    }

    private static String region(Actor by) {
        return by.scope() instanceof Scope.Region(var prefix) ? prefix : "-";
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
