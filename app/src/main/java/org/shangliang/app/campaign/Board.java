package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shangliang.app.campaign.Lines.Standing;

/**
 * Where those who are not done stand against the plans back (倒排一览), counted by nearness and by kind.
 *
 * @param outlooks how many have each next step and latest days: few are different
 */
record Board(Lines lines, List<Standing> standings, Map<Outlook, Integer> outlooks, LocalDate today) {

    static Board of(Lines lines, List<Standing> standings, LocalDate today) {
        var outlooks = new HashMap<Outlook, Integer>();
        for (var one : standings) {
            var outlook = lines.of(one);
            if (outlook != null) {
                outlooks.merge(outlook, one.number(), Integer::sum);
            }
        }
        return new Board(lines, standings, outlooks, today);
    }

    /** How many are past or near the latest day of their next step, by one line. */
    record Due(Line line, String due, int number) {}

    /** Those of one kind under the same law: their plans, and how many of them are not done. */
    record Track(String kind, List<String> regions, Lines.Pair plans, int waiting) {}

    /** The counts by line and nearness. */
    List<Due> dues() {
        return Stream.of(Line.values())
                .flatMap(line -> Line.DUES.stream().map(due -> new Due(line, due, number(line, due))))
                .toList();
    }

    int number(Line line, String due) {
        return outlooks.entrySet().stream()
                .filter(one -> one.getKey().isDue(line, due, today))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The plans of all that are not done, one for each kind and law. */
    List<Track> tracks() {
        var numbers = new LinkedHashMap<List<String>, Integer>();
        standings.forEach(one -> numbers.merge(List.of(one.region(), one.kind()), one.number(), Integer::sum));
        Map<List<Object>, Track> tracks = new LinkedHashMap<>();
        numbers.forEach((place, number) -> {
            var kind = place.getLast();
            var plans = lines.of(place.getFirst(), kind);
            tracks.merge(
                    List.of(kind, plans.robust().steps(), plans.fastest().steps()),
                    new Track(kind, List.of(place.getFirst()), plans, number),
                    (a, b) -> new Track(
                            a.kind(),
                            Stream.concat(a.regions().stream(), b.regions().stream())
                                    .distinct()
                                    .toList(),
                            a.plans(),
                            a.waiting() + b.waiting()));
        });
        return List.copyOf(tracks.values());
    }
}
