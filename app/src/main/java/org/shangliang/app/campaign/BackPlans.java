package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.Lines.Standing;
import org.shangliang.app.campaign.rollup.Cell;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;

/** Who will be in time for the closing day of a campaign, and who is already too late (倒排工期). */
@Component
class BackPlans {
    /** With more targets than that, plans are made by law from the counts kept ready. */
    static final int WIDE = 20_000;

    /** Closing days, real and supposed, whose plans are kept. */
    private static final int REMEMBERED = 64;

    private final Campaigns campaigns;
    private final StandingStore store;
    private final ProductClock clock;
    private final ReadyCounts ready;
    private final Map<List<Object>, Lines> known = new ConcurrentHashMap<>();

    BackPlans(Campaigns campaigns, StandingStore store, ProductClock clock, ReadyCounts ready) {
        this.ready = ready;
        this.campaigns = campaigns;
        this.store = store;
        this.clock = clock;
    }

    /** The plans back from the campaign's closing day, or from the one supposed in its place. */
    Lines lines(CampaignView campaign, Narrowing narrowing) {
        if (!narrowing.has("closing")) {
            return known(campaign, campaign.closesOn());
        }
        var supposed = LocalDate.parse(narrowing.value("closing"));
        if (supposed.isBefore(clock.today())) {
            throw new InvalidInput(List.of(new FieldError(
                    "closing", "campaign.closing.past", List.of(clock.today().toString()))));
        }
        if (supposed.isAfter(campaign.closesOn().plusYears(1))) {
            throw new InvalidInput(List.of(new FieldError(
                    "closing",
                    "campaign.closing.supposed",
                    List.of(campaign.closesOn().plusYears(1).toString()))));
        }
        return known(campaign, supposed);
    }

    /** The law does not change while the program runs, so that what was worked out for one serves the next. */
    private Lines known(CampaignView campaign, LocalDate closing) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        var goal = campaign.completion().goal();
        return known.computeIfAbsent(List.of(goal, closing), key -> new Lines(goal, closing));
    }

    /** Those of a campaign who are not done, set against the plans back. */
    Board board(CampaignView campaign, Narrowing narrowing, Actor actor) {
        return Board.of(lines(campaign, narrowing), standings(campaign, narrowing, actor), clock.today());
    }

    /**
     * Those for whom the latest day is near or past.
     *
     * @param number how many they are, where that is known without counting
     */
    record Due(Condition condition, @Nullable Integer number) {}

    /** The condition with the question of the latest day added; nothing if it is not asked. */
    @Nullable
    Due due(Condition condition, CampaignView campaign, String region, Narrowing narrowing) {
        if (!narrowing.has("due")) {
            return null;
        }
        var lines = lines(campaign, narrowing);
        var line = Line.of(narrowing.value("line"));
        var waiting = condition.and(StandingStore.WAITING.formatted(Condition.day(campaign.completion())), Map.of());
        var wide = wide(campaign, region, narrowing);
        var due = (wide == null ? store.of(waiting, campaign) : wide)
                .stream()
                        .filter(one -> lines.isDue(one, line, narrowing.value("due"), clock.today()))
                        .toList();
        if (wide == null) {
            return new Due(StandingStore.among(waiting, due, campaign), number(due));
        }
        boolean behind = List.of("", "behind").contains(narrowing.value("standing"));
        return new Due(StandingStore.amongMany(waiting, due, campaign), behind ? number(due) : null);
    }

    private static int number(List<Standing> standings) {
        return standings.stream().mapToInt(Standing::number).sum();
    }

    @Nullable
    Outlook outlook(Lines lines, CampaignView campaign, Target target) {
        return target.exemptGround() == null ? lines.of(Standing.of(target, campaign)) : null;
    }

    private List<Standing> standings(CampaignView campaign, Narrowing narrowing, Actor actor) {
        var region = Oversight.within(narrowing.value("region"), actor);
        var plain = narrowing.with("due", null).with("line", null).with("standing", "behind");
        var wide = wide(campaign, region, plain);
        return wide != null ? wide : store.of(Condition.of(campaign, region, plain), campaign);
    }

    /** The standings of very many by law, from the counts kept ready; null where there are not that many. */
    private @Nullable List<Standing> wide(CampaignView campaign, String region, Narrowing narrowing) {
        if (campaign.targets() <= WIDE || !narrowing.isOnly(List.of("region", "closing", "line", "due", "standing"))) {
            return null;
        }
        var cells = ready.plans(campaign, region);
        return cells == null || cells.stream().mapToInt(Cell::targets).sum() <= WIDE
                ? null
                : cells.stream()
                        .filter(cell -> ReadyCounts.waiting(campaign, cell) > 0)
                        .map(cell -> Standing.of(cell, campaign))
                        .toList();
    }
}
