package org.shangliang.app.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The targets of a campaign: counted by group, listed by name, taken out with a reason. */
@Component
class Targets {
    private static final int IN_A_FILE = 50_000;
    private static final int NAMED = 2_000;
    private static final List<Integer> DEPTHS = List.of(2, 4, 6, 9, 12);

    private final Campaigns campaigns;
    private final TargetStore store;
    private final BackPlans plans;
    private final GroupWords words;
    private final ProductClock clock;
    private final ReadyCounts ready;

    Targets(
            Campaigns campaigns,
            TargetStore store,
            BackPlans plans,
            GroupWords words,
            ProductClock clock,
            ReadyCounts ready) {
        this.ready = ready;
        this.plans = plans;
        this.campaigns = campaigns;
        this.store = store;
        this.words = words;
        this.clock = clock;
    }

    /** The counts of each group, the groups with most left to do first. */
    List<Tally> tallies(CampaignView campaign, Dimension by, Narrowing narrowing, Actor actor) {
        var region = Oversight.within(narrowing.value("region"), actor);
        int depth = depth(campaign.region().startsWith(region) ? campaign.region() : region);
        var known = ready.tallies(campaign, region, by, narrowing);
        var groups =
                known != null ? known : store.tallies(all(campaign, region, narrowing), campaign, by.column(), depth);
        var labels = words.of(by, groups.stream().map(Tally::key).toList());
        return groups.stream()
                .map(one -> one.labelled(labels.getOrDefault(one.key(), one.key())))
                .sorted((a, b) -> Integer.compare(b.targets() - b.completed(), a.targets() - a.completed()))
                .toList();
    }

    /** The counts of all that are meant, in one. */
    Tally total(CampaignView campaign, Narrowing narrowing, Actor actor) {
        var region = Oversight.within(narrowing.value("region"), actor);
        var known = ready.total(campaign, region, narrowing);
        if (known != null) {
            return known;
        }
        return store.tallies(all(campaign, region, narrowing), campaign, "'all'", 0).stream()
                .findFirst()
                .orElse(Tally.nobody());
    }

    /** How long the codes of the regions just below a region are. */
    static int depth(String region) {
        return DEPTHS.stream()
                .filter(length -> length > region.length())
                .findFirst()
                .orElse(DEPTHS.getLast());
    }

    /** One page of a list, and how many it has in all. */
    record Listed(List<Target> targets, int number) {}

    Listed page(CampaignView campaign, Narrowing narrowing, int limit, int offset, Actor actor) {
        var meant = meant(campaign, narrowing, actor);
        return new Listed(store.list(meant.condition(), limit, offset), count(campaign, meant));
    }

    int count(CampaignView campaign, Narrowing narrowing, Actor actor) {
        return count(campaign, meant(campaign, narrowing, actor));
    }

    List<Target> list(CampaignView campaign, Narrowing narrowing, int limit, int offset, Actor actor) {
        return store.list(meant(campaign, narrowing, actor).condition(), limit, offset);
    }

    /** All of them for one file, which is made in memory: where there are too many a part has to be chosen. */
    List<Target> all(CampaignView campaign, Narrowing narrowing, Actor actor) {
        fit(campaign, narrowing, actor);
        return list(campaign, narrowing, IN_A_FILE, 0, actor);
    }

    /** Refuses a file of more enterprises than one can list. */
    void fit(CampaignView campaign, Narrowing narrowing, Actor actor) {
        int count = count(campaign, narrowing, actor);
        if (count > IN_A_FILE) {
            throw new InvalidInput(List.of(new FieldError(
                    "region", "campaign.file.many", List.of(String.valueOf(count), String.valueOf(IN_A_FILE)))));
        }
    }

    /** Who looks after these enterprises as an instructor (指导员), by enterprise. */
    Map<UUID, String> instructors(List<UUID> employers) {
        return store.instructors(employers);
    }

    Target get(UUID id, UUID employer, Actor actor) {
        campaigns.get(id, actor);
        return store.find(id, employer, Oversight.region(actor)).orElseThrow(() -> new NoSuch("target"));
    }

    /** Takes a target out of the denominator; it is shown apart, with who did so and why. */
    @Transactional
    void exempt(UUID id, UUID employer, Exemption exemption, Actor actor) {
        var target = kept(id, employer, "reason", actor);
        store.exempt(id, target, exemption, clock.today(), actor);
    }

    /** Counts a target again. */
    @Transactional
    void include(UUID id, UUID employer, Actor actor) {
        var target = kept(id, employer, "reason", actor);
        store.include(id, target, actor);
    }

    /** The target, for one who may change it while the campaign's numbers still move. */
    Target kept(UUID id, UUID employer, String field, Actor actor) {
        var campaign = campaigns.kept(id, actor);
        var target = get(id, employer, actor);
        if (clock.today().isAfter(campaign.countsUntil())) {
            throw new InvalidInput(List.of(new FieldError(
                    field, "campaign.settled", List.of(campaign.countsUntil().toString()))));
        }
        return target;
    }

    /** Who is meant, and how many, if that is known: found once, for the list and for its number. */
    private record Meant(
            String region,
            Narrowing narrowing,
            Condition condition,
            @Nullable Integer number) {}

    private Meant meant(CampaignView campaign, Narrowing narrowing, Actor actor) {
        var region = Oversight.within(narrowing.value("region"), actor);
        var condition = Condition.of(campaign, region, narrowing);
        var due = plans.due(condition, campaign, region, narrowing);
        var meant = due == null
                ? new Meant(region, narrowing, condition, null)
                : new Meant(region, narrowing, due.condition(), due.number());
        return narrowing.has("q") ? named(campaign, meant) : meant;
    }

    /** Few have a name like that: then they are looked for once, instead of along all enterprises from the largest on. */
    private Meant named(CampaignView campaign, Meant meant) {
        var some = store.some(meant.condition(), NAMED + 1);
        return some.size() > NAMED
                ? meant
                : new Meant(meant.region(), meant.narrowing(), Condition.ofThese(campaign, some), some.size());
    }

    private int count(CampaignView campaign, Meant meant) {
        if (meant.number() != null) {
            return meant.number();
        }
        var known = ready.count(campaign, meant.region(), meant.narrowing());
        if (known == null && meant.narrowing().value("owner").equals(Dimension.UNKNOWN)) {
            var all = ready.count(campaign, meant.region(), meant.narrowing().with("owner", null));
            known = all == null
                    ? null
                    : all - store.count(Condition.owned(campaign, meant.region(), meant.narrowing()));
        }
        return known != null ? known : store.count(meant.condition());
    }

    /** The same whatever the standing, because tallies count those apart. */
    private static Condition all(CampaignView campaign, String region, Narrowing narrowing) {
        return Condition.of(campaign, region, narrowing.with("standing", "all"));
    }
}
