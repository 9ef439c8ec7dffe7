package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.rollup.Cell;
import org.shangliang.app.campaign.rollup.Grouping;
import org.shangliang.app.campaign.rollup.Rollups;
import org.springframework.stereotype.Component;

/** Answers from the counts kept ready (汇总计数) what can be answered from them; null says that it has to be counted. */
@Component
class ReadyCounts {
    private static final Map<Dimension, Grouping> GROUPINGS = Map.of(
            Dimension.REGION, Grouping.REGION,
            Dimension.INDUSTRY, Grouping.INDUSTRY,
            Dimension.SIZE, Grouping.SIZE,
            Dimension.STAFF, Grouping.STAFF,
            Dimension.SITUATION, Grouping.SITUATION,
            Dimension.KIND, Grouping.KIND,
            Dimension.STAGE, Grouping.STAGE);

    /** The conditions that pick groups of a grouping. */
    private static final Map<String, Grouping> PICKS = Map.of(
            "industry", Grouping.INDUSTRY,
            "size", Grouping.SIZE,
            "staff", Grouping.STAFF,
            "situation", Grouping.SITUATION,
            "kind", Grouping.KIND,
            "stage", Grouping.STAGE,
            "passed", Grouping.STAGE,
            "stuck", Grouping.STAGE);

    private static final List<String> BESIDES = List.of("region", "standing");

    private final Rollups rollups;

    ReadyCounts(Rollups rollups) {
        this.rollups = rollups;
    }

    void countAnew(UUID campaign) {
        rollups.recount(campaign);
    }

    @Nullable
    List<Tally> tallies(CampaignView campaign, String region, Dimension by, Narrowing narrowing) {
        var grouping = GROUPINGS.get(by);
        return grouping == null || !narrowing.isOnly(BESIDES)
                ? null
                : tallies(campaign, cells(campaign, region, grouping));
    }

    @Nullable
    Tally total(CampaignView campaign, String region, Narrowing narrowing) {
        var cells = narrowing.isOnly(BESIDES) ? cells(campaign, region, Grouping.ALL) : null;
        return cells == null
                ? null
                : tally(campaign, cells.isEmpty() ? Cell.none("") : cells.getFirst())
                        .keyed("all");
    }

    /** How many are meant, if at most one thing besides region and standing is asked for. */
    @Nullable
    Integer count(CampaignView campaign, String region, Narrowing narrowing) {
        var picks = PICKS.keySet().stream().filter(narrowing::has).toList();
        if (picks.size() > 1 || !narrowing.without(BESIDES).isOnly(picks)) {
            return null;
        }
        var grouping = picks.isEmpty() ? Grouping.ALL : PICKS.get(picks.getFirst());
        var cells = grouping == null ? null : cells(campaign, region, grouping);
        return cells == null
                ? null
                : cells.stream()
                        .filter(cell -> picks.isEmpty() || picked(cell, picks.getFirst(), narrowing))
                        .mapToInt(cell -> standing(tally(campaign, cell), narrowing.value("standing")))
                        .sum();
    }

    @Nullable
    Map<String, Integer> byStage(CampaignView campaign, String region) {
        var cells = cells(campaign, region, Grouping.STAGE);
        if (cells == null) {
            return null;
        }
        var counts = new LinkedHashMap<String, Integer>();
        cells.stream().filter(cell -> cell.targets() > 0).forEach(cell -> counts.put(cell.key(), cell.targets()));
        return counts;
    }

    /** How many reached some milestones on which day, all at one moment. */
    @Nullable
    Map<String, Map<LocalDate, Integer>> byDay(CampaignView campaign, String region, List<String> milestones) {
        var groupings = milestones.stream().map(ReadyCounts::ofDays).toList();
        var cells =
                rollups.cells(campaign.id(), campaign.region(), campaign.closesOn(), node(campaign, region), groupings);
        return cells == null
                ? null
                : milestones.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), one -> days(cells.getOrDefault(ofDays(one), List.of()))));
    }

    private static Map<LocalDate, Integer> days(List<Cell> cells) {
        var counts = new TreeMap<LocalDate, Integer>();
        cells.stream()
                .filter(cell -> cell.targets() > 0)
                .forEach(cell -> counts.put(LocalDate.parse(cell.key()), cell.targets()));
        return counts;
    }

    private static Grouping ofDays(String milestone) {
        return Grouping.valueOf(milestone.toUpperCase(Locale.ROOT).replace('-', '_') + "_DAY");
    }

    /** The cells of what plans back depend on. */
    @Nullable
    List<Cell> plans(CampaignView campaign, String region) {
        return cells(campaign, region, Grouping.PLAN);
    }

    /** Those of a cell that are not done. */
    static int waiting(CampaignView campaign, Cell cell) {
        return cell.targets() - completed(campaign.completion(), cell);
    }

    private @Nullable List<Cell> cells(CampaignView campaign, String region, Grouping by) {
        return rollups.cells(campaign.id(), campaign.region(), campaign.closesOn(), node(campaign, region), by);
    }

    private static String node(CampaignView campaign, String region) {
        return campaign.region().startsWith(region) ? campaign.region() : region;
    }

    private static boolean picked(Cell cell, String pick, Narrowing narrowing) {
        var value = narrowing.value(pick);
        return switch (pick) {
            case "passed" -> !Milestones.notPassed(value).contains(cell.key());
            case "stuck" -> Milestones.stuckBefore(value).contains(cell.key());
            default -> cell.key().equals(value);
        };
    }

    private static int standing(Tally tally, String standing) {
        return switch (standing) {
            case "all" -> tally.targets() + tally.exempt();
            case "exempt" -> tally.exempt();
            case "behind" -> tally.targets() - tally.completed();
            case "done" -> tally.completed();
            case "late" -> tally.late();
            default -> tally.targets();
        };
    }

    private static @Nullable List<Tally> tallies(CampaignView campaign, @Nullable List<Cell> cells) {
        return cells == null
                ? null
                : cells.stream().map(cell -> tally(campaign, cell)).toList();
    }

    private static Tally tally(CampaignView campaign, Cell cell) {
        var completion = campaign.completion();
        return new Tally(
                cell.key(),
                "",
                cell.targets(),
                cell.offered(),
                cell.replied(),
                cell.signed(),
                cell.filed(),
                cell.inForce(),
                completed(completion, cell),
                switch (completion) {
                    case OFFER_REPLIED -> cell.repliedLate();
                    case SIGNED -> cell.signedLate();
                    case FILED -> cell.filedLate();
                    case IN_FORCE -> cell.inForceLate();
                },
                cell.exempt(),
                cell.staff(),
                switch (completion) {
                    case OFFER_REPLIED -> cell.staffReplied();
                    case SIGNED -> cell.staffSigned();
                    case FILED -> cell.staffFiled();
                    case IN_FORCE -> cell.staffInForce();
                });
    }

    private static int completed(Completion completion, Cell cell) {
        return switch (completion) {
            case OFFER_REPLIED -> cell.replied();
            case SIGNED -> cell.signed();
            case FILED -> cell.filed();
            case IN_FORCE -> cell.inForce();
        };
    }
}
