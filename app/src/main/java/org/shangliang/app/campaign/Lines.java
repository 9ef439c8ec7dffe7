package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.rollup.Cell;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Duty;
import org.shangliang.law.Plan;
import org.shangliang.law.PlanStep;
import org.shangliang.law.PlanUntil;
import org.shangliang.law.StatuteBook;

/**
 * Both plans back from one closing day (倒排), for each region and kind as the law there has it, and what they mean for a
 * target at some stage. Every period comes from the statute book; plans are worked out once and remembered, for whoever
 * asks next.
 */
final class Lines {
    /** The steps that a stage waits for, the first one that the plan has. */
    private static final Map<String, List<String>> NEXT = Map.ofEntries(
            Map.entry("PREPARING", List.of("OFFER_SERVED")),
            Map.entry("WITHDRAWN", List.of("OFFER_SERVED")),
            Map.entry("OFFERED", List.of("OFFER_REPLIED")),
            Map.entry("OVERDUE", List.of("OFFER_REPLIED")),
            Map.entry("DECLINED", List.of("OFFER_REPLIED")),
            Map.entry("ESCALATED", List.of("OFFER_REPLIED")),
            Map.entry("ACCEPTED", List.of("TALKS_HELD")),
            Map.entry("NEGOTIATING", List.of("TALKS_HELD")),
            Map.entry("SUSPENDED", List.of("TALKS_HELD")),
            Map.entry("COORDINATING", List.of("TALKS_HELD")),
            Map.entry("ENDED", List.of("TALKS_HELD")),
            Map.entry("AGREED", List.of("DRAFT_SENT_TO_DELEGATES", "CONGRESS_HELD", "CONTRACT_SIGNED")),
            Map.entry("DELIBERATING", List.of("CONGRESS_HELD", "CONTRACT_SIGNED")),
            Map.entry("ADOPTED", List.of("CONTRACT_SIGNED")),
            Map.entry("SIGNED", List.of("CONTRACT_FILED")),
            Map.entry("FILED", List.of("IN_FORCE")));

    private static final String REPLIED = PlanUntil.OFFER_REPLIED.name();

    /** The law of a region for a kind, and the plans by both lines. */
    record Pair(StatuteBook book, Plan robust, Plan fastest) {}

    private final PlanUntil goal;
    private final LocalDate closing;
    private final Map<List<String>, Pair> known = new ConcurrentHashMap<>();
    private final Map<Standing, Optional<Outlook>> outlooks = new ConcurrentHashMap<>();

    Lines(PlanUntil goal, LocalDate closing) {
        this.goal = goal;
        this.closing = closing;
    }

    /** Whether the latest day of the next step is past, or so near. */
    boolean isDue(Standing standing, Line line, String due, LocalDate today) {
        var outlook = of(standing);
        return outlook != null && outlook.isDue(line, due, today);
    }

    LocalDate closing() {
        return closing;
    }

    /** The plans of a region for a kind. */
    Pair of(String region, String kind) {
        return known.computeIfAbsent(List.of(region, kind), key -> {
            var book = StatuteBook.of(region, ContractKind.valueOf(kind), closing);
            return new Pair(book, book.plan(closing, goal), book.fastestPlan(closing, goal));
        });
    }

    /** The next step of a target and its latest days; null where the campaign asks for nothing more. */
    @Nullable
    Outlook of(Standing standing) {
        return outlooks.computeIfAbsent(standing.one(), one -> Optional.ofNullable(workedOut(one)))
                .orElse(null);
    }

    private @Nullable Outlook workedOut(Standing standing) {
        var pair = of(standing.region(), standing.kind());
        var step = next(standing.stage(), pair.robust());
        if (step == null) {
            return null;
        }
        var robust = pair.robust().latest(step).orElse(null);
        var offeredOn = standing.offeredOn();
        if (step.equals(REPLIED) && offeredOn != null && robust != null) {
            var reply = pair.book().deadline(Duty.REPLY, offeredOn).due();
            if (reply != null && reply.isAfter(robust)) {
                robust = pair.robust().latest(PlanUntil.OFFER_SERVED.name()).orElse(robust);
            }
        }
        return new Outlook(step, robust, pair.fastest().latest(step).orElse(null));
    }

    private static @Nullable String next(String stage, Plan plan) {
        if (stage.equals(Milestones.NONE)) {
            return plan.steps().stream().map(PlanStep::step).findFirst().orElse(null);
        }
        return NEXT.getOrDefault(stage, List.of()).stream()
                .filter(step -> plan.latest(step).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** What the plans have to know of a target: everything else makes no difference to them. */
    record Standing(
            String region,
            String kind,
            String stage,
            @Nullable LocalDate offeredOn,
            int number) {
        /** The stages in which an offer waits for its reply. */
        static final List<String> WAITING =
                Stream.of("OFFERED", "OVERDUE", "DECLINED", "ESCALATED").toList();

        /** The same of a single target. */
        Standing one() {
            return new Standing(region, kind, stage, offeredOn, 1);
        }

        /** From a cell whose key is place of the law, kind, stage and day of the offer. */
        static Standing of(Cell cell, CampaignView campaign) {
            var parts = cell.key().split("\\|", -1);
            return new Standing(
                    parts[0],
                    parts[1].isEmpty() ? campaign.usualKind().name() : parts[1],
                    parts[2],
                    parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
                    ReadyCounts.waiting(campaign, cell));
        }

        static Standing of(Target target, CampaignView campaign) {
            var kind = target.kind();
            return new Standing(
                    target.region(),
                    kind == null ? campaign.usualKind().name() : kind,
                    target.stage(),
                    WAITING.contains(target.stage()) ? target.offeredOn() : null,
                    1);
        }
    }
}
