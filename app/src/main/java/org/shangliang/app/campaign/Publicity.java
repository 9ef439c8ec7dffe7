package org.shangliang.app.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.PublicPages;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which figures of a campaign the public may see (公开): none unless its federation says so, sums only, and a count so small
 * that it would point at somebody is not told.
 */
@Component
class Publicity implements PublicPages {
    /** A count below this is not told, unless it is nought. */
    static final int SMALL = 3;

    private final Campaigns campaigns;
    private final CampaignStore store;
    private final TargetStore targets;
    private final ReadyCounts ready;
    private final GroupWords words;

    Publicity(Campaigns campaigns, CampaignStore store, TargetStore targets, ReadyCounts ready, GroupWords words) {
        this.campaigns = campaigns;
        this.store = store;
        this.targets = targets;
        this.ready = ready;
        this.words = words;
    }

    /** A number, or that it is too small to be told; {@code all} is what it is a part of, nought for a whole. */
    record Figure(PublicFigure what, String label, int number, int all, boolean told) {}

    /** What the public sees. */
    record Shown(CampaignView campaign, List<PublicFigure> allowed, List<Figure> figures, long staff) {}

    @Override
    public List<String> patterns() {
        return List.of("/public/campaigns/*", "/public/campaigns/*/figures.json");
    }

    List<PublicFigure> allowed(UUID id, Actor keeper) {
        campaigns.kept(id, keeper);
        return PublicFigure.of(store.publicFigures(id));
    }

    /** Settles what may be seen; nothing closes the public page. */
    @Transactional
    void allow(UUID id, List<String> figures, Actor keeper) {
        campaigns.kept(id, keeper);
        var unknown = figures.stream()
                .filter(name -> Stream.of(PublicFigure.values())
                        .noneMatch(one -> one.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("figures", "campaign.choice", List.of(unknown.getFirst()))));
        }
        store.publish(id, PublicFigure.of(figures).stream().map(Enum::name).toList());
    }

    /** What anybody may see; a campaign of which nothing is public does not exist for the public. */
    Shown shown(UUID id) {
        var campaign = store.find(id).orElseThrow(() -> new NoSuch("campaign"));
        var allowed = PublicFigure.of(store.publicFigures(id));
        if (allowed.isEmpty()) {
            throw new NoSuch("campaign");
        }
        var total = tallies(campaign, Dimension.STAGE, true).getFirst();
        var figures = new ArrayList<Figure>();
        add(figures, allowed, PublicFigure.TARGETS, total.targets(), 0);
        add(figures, allowed, PublicFigure.OFFERED, total.offered(), total.targets());
        add(figures, allowed, PublicFigure.COMPLETED, total.completed(), total.targets());
        add(figures, allowed, PublicFigure.SIGNED, total.signed(), total.targets());
        add(figures, allowed, PublicFigure.IN_FORCE, total.inForce(), total.targets());
        if (allowed.contains(PublicFigure.REGIONS)) {
            figures.addAll(groups(campaign, PublicFigure.REGIONS, Dimension.REGION));
        }
        if (allowed.contains(PublicFigure.SIZES)) {
            figures.addAll(groups(campaign, PublicFigure.SIZES, Dimension.STAFF));
        }
        boolean staff = allowed.contains(PublicFigure.STAFF) && isTold(total.completed(), total.targets());
        return new Shown(campaign, allowed, List.copyOf(figures), staff ? total.staffCompleted() : -1);
    }

    private static void add(List<Figure> figures, List<PublicFigure> allowed, PublicFigure what, int number, int all) {
        if (allowed.contains(what)) {
            figures.add(new Figure(what, "", number, all, isTold(number, all)));
        }
    }

    /** Whether neither the number nor what is left of the whole is so small that it points at somebody. */
    private static boolean isTold(int number, int all) {
        int left = all == 0 ? 0 : all - number;
        return (number == 0 || number >= SMALL) && (left == 0 || left >= SMALL);
    }

    /** Where one group alone is not told, the smallest of the others is not either: the sum would tell it. */
    private List<Figure> groups(CampaignView campaign, PublicFigure what, Dimension by) {
        var groups = tallies(campaign, by, false);
        var labels = words.of(by, groups.stream().map(Tally::key).toList());
        var told = new ArrayList<>(groups.stream()
                .filter(one -> isTold(one.completed(), one.targets()) && isTold(one.targets(), 0))
                .toList());
        if (groups.size() - told.size() == 1) {
            told.stream().min(Comparator.comparingInt(Tally::targets)).ifPresent(told::remove);
        }
        return groups.stream()
                .map(one -> new Figure(
                        what,
                        labels.getOrDefault(one.key(), one.key()),
                        one.completed(),
                        one.targets(),
                        told.contains(one)))
                .toList();
    }

    private List<Tally> tallies(CampaignView campaign, Dimension by, boolean whole) {
        var condition = Condition.of(campaign, campaign.region(), Narrowing.NONE.with("standing", "all"));
        var known = whole ? ready.total(campaign, campaign.region(), Narrowing.NONE) : null;
        if (known != null) {
            return List.of(known);
        }
        if (whole) {
            var counted = targets.tallies(condition, campaign, "'all'", 0);
            return counted.isEmpty() ? List.of(Tally.nobody()) : counted;
        }
        var groups = ready.tallies(campaign, campaign.region(), by, Narrowing.NONE);
        return groups != null
                ? groups
                : targets.tallies(condition, campaign, by.column(), Targets.depth(campaign.region()));
    }
}
