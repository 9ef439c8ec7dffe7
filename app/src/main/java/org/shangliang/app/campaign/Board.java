package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shangliang.app.campaign.Lines.Standing;

/** Where those who are not done stand against the plans back (倒排一览), counted by nearness and by kind. */
record Board(Lines lines, List<Standing> standings, LocalDate today) {

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
        return standings.stream()
                .filter(one -> lines.isDue(one, line, due, today))
                .mapToInt(Standing::number)
                .sum();
    }

    /** The plans of all that are not done, one for each kind and law. */
    List<Track> tracks() {
        Map<List<Object>, Track> tracks = new LinkedHashMap<>();
        for (var one : standings) {
            var plans = lines.of(one.region(), one.kind());
            tracks.merge(
                    List.of(one.kind(), plans.robust().steps(), plans.fastest().steps()),
                    new Track(one.kind(), List.of(one.region()), plans, one.number()),
                    (a, b) -> new Track(
                            a.kind(),
                            Stream.concat(a.regions().stream(), b.regions().stream())
                                    .distinct()
                                    .toList(),
                            a.plans(),
                            a.waiting() + b.waiting()));
        }
        return List.copyOf(tracks.values());
    }
}
