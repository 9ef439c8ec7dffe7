package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plan against actual (进度对计划): what was done by each day, what was planned, and what the pace of the last days leads to.
 *
 * @param done how many were completed on each day, those before the notice on their own days
 * @param points the planned curve by its corners, straight between them
 */
record Pace(
        LocalDate noticeOn,
        LocalDate closesOn,
        LocalDate today,
        int targets,
        Map<LocalDate, Integer> offered,
        Map<LocalDate, Integer> done,
        Map<LocalDate, Integer> points) {
    /** Of so many days the pace is taken, and of so many of them its slow and its fast end. */
    static final int WINDOW = 7;

    static final int ENDS = 3;

    /** One day: what was reached by its evening, and what was to be; no actual for days to come. */
    record Day(
            LocalDate on,
            @Nullable Integer offered,
            @Nullable Integer completed,
            int planned) {}

    /** What the closing day will bring if it goes on like this. */
    record Forecast(int low, int likely, int high, int days, int doneInDays) {}

    List<Day> days() {
        return Stream.iterate(noticeOn, day -> !day.isAfter(closesOn), day -> day.plusDays(1))
                .map(day -> new Day(
                        day,
                        day.isAfter(today) ? null : upTo(offered, day),
                        day.isAfter(today) ? null : upTo(done, day),
                        planned(day)))
                .toList();
    }

    /** How many were to be completed by the evening of that day. */
    int planned(LocalDate day) {
        var corners = corners();
        var before = corners.floorEntry(day);
        var after = corners.ceilingEntry(day);
        if (before == null || after == null) {
            return before == null ? 0 : before.getValue();
        }
        long whole = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        if (whole == 0) {
            return before.getValue();
        }
        long part = ChronoUnit.DAYS.between(before.getKey(), day);
        return before.getValue() + (int) Math.round((after.getValue() - before.getValue()) * (double) part / whole);
    }

    /** How many of the counts fall on the days from then until today. */
    int between(Map<LocalDate, Integer> counts, LocalDate from) {
        return upTo(counts, today) - upTo(counts, from.minusDays(1));
    }

    int completed() {
        return upTo(done, today.isAfter(closesOn) ? closesOn : today);
    }

    /** From the full days since the notice, the last seven at most; none before three of them, or after the closing. */
    @Nullable
    Forecast forecast() {
        var last = today.minusDays(1);
        long full = Math.min(WINDOW, ChronoUnit.DAYS.between(noticeOn, last));
        if (full < ENDS || today.isAfter(closesOn)) {
            return null;
        }
        var pace = Stream.iterate(last, day -> day.minusDays(1))
                .limit(full)
                .map(day -> done.getOrDefault(day, 0))
                .sorted()
                .toList();
        long left = ChronoUnit.DAYS.between(last, closesOn);
        return new Forecast(
                reached(pace.subList(0, ENDS), left),
                reached(pace, left),
                reached(pace.subList(pace.size() - ENDS, pace.size()), left),
                (int) full,
                sum(pace));
    }

    private int reached(List<Integer> pace, long left) {
        long more = Math.round(sum(pace) * (double) left / pace.size());
        return (int) Math.min(targets, Math.max(completed(), upTo(done, today.minusDays(1)) + more));
    }

    private TreeMap<LocalDate, Integer> corners() {
        var corners = new TreeMap<>(points);
        corners.putIfAbsent(noticeOn, 0);
        corners.putIfAbsent(closesOn, targets);
        return corners;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static int upTo(Map<LocalDate, Integer> counts, LocalDate day) {
        return counts.entrySet().stream()
                .filter(one -> !one.getKey().isAfter(day))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
