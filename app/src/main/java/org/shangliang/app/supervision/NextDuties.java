package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.law.Deadline;
import org.shangliang.law.Side;

/** What the sides of a case have to do now; what is the authority's, or a right, is nobody's to be urged to. */
final class NextDuties {
    /** Kinds of deadlines about which neither side is urged. */
    static final Set<String> NOT_THEIRS = Set.of(
            "REVIEW", "COORDINATE", "COORDINATE_EXTENSION", "COORDINATION_START", "RENEWAL_WINDOW", "EXPIRY", "TALKS");

    /** The yearly check (履约检查): once a year is long, so that it is a thing to do when the time to think of it has come. */
    private static final String CHECK = "INSPECTION";

    private static final Map<String, String> BY_STAGE = Map.ofEntries(
            Map.entry("NONE", "BEGIN"),
            Map.entry("PREPARING", "OFFER"),
            Map.entry("OFFERED", "REPLY"),
            Map.entry("OVERDUE", "REPLY"),
            Map.entry("DECLINED", "ESCALATE"),
            Map.entry("ESCALATED", "OFFER"),
            Map.entry("ACCEPTED", "MEET"),
            Map.entry("NEGOTIATING", "MEET"),
            Map.entry("SUSPENDED", "MEET"),
            Map.entry("AGREED", "VOTE"),
            Map.entry("DELIBERATING", "VOTE"),
            Map.entry("ADOPTED", "SIGN"),
            Map.entry("SIGNED", "FILE"));

    private NextDuties() {}

    static List<Todo> of(String stage, @Nullable Side initiator, List<DeadlineRow> rows, LocalDate today) {
        var running = rows.stream()
                .filter(row -> row.metOn() == null && !NOT_THEIRS.contains(row.kind()))
                .filter(row -> !row.kind().equals(CHECK) || isNear(row.deadline(), today))
                .map(row -> running(row, initiator, today))
                .sorted(Comparator.comparing(Todo::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        var next = BY_STAGE.get(stage);
        return !running.isEmpty() || next == null
                ? running
                : List.of(new Todo(next, true, side(next, initiator), null, false, List.of()));
    }

    private static Todo running(DeadlineRow row, @Nullable Side initiator, LocalDate today) {
        var due = row.deadline().due();
        return new Todo(
                row.kind(),
                false,
                side(row.kind(), initiator),
                due,
                due != null && due.isBefore(today) && isBreakable(row),
                row.deadline().basis());
    }

    /** Where no law says how often, the check is a reminder of ours, and nobody is late with it. */
    private static boolean isBreakable(DeadlineRow row) {
        return !row.kind().equals(CHECK) || row.deadline().binding();
    }

    private static boolean isNear(Deadline deadline, LocalDate today) {
        var remind = deadline.remindOn() == null ? deadline.due() : deadline.remindOn();
        return remind != null && !today.isBefore(remind);
    }

    private static @Nullable Side side(String duty, @Nullable Side initiator) {
        var first = initiator == null ? Side.WORKERS : initiator;
        return switch (duty) {
            case "BEGIN", "VOTE", "CONGRESS_NOTICE", "SUBMIT_DRAFT", "COMMITMENT_UNION" -> Side.WORKERS;
            case "OFFER", "ESCALATE" -> first;
            case "REPLY" -> first == Side.WORKERS ? Side.EMPLOYER : Side.WORKERS;
            case "DISCLOSURE", "FILE", "COMMITMENT" -> Side.EMPLOYER;
            default -> null;
        };
    }
}
