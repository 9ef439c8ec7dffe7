package org.shangliang.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The milestones of a campaign and the stages that lie behind each. */
final class Milestones {
    /** The stage of a target for which nothing has been begun. */
    static final String NONE = "NONE";

    private static final List<Map.Entry<String, Set<String>>> NOT_YET = List.of(
            Map.entry("opened", Set.of(NONE)),
            Map.entry("offered", Set.of("PREPARING", "WITHDRAWN")),
            Map.entry("replied", Set.of("OFFERED", "OVERDUE", "DECLINED", "ESCALATED")),
            Map.entry("agreed", Set.of("ACCEPTED", "NEGOTIATING", "SUSPENDED", "COORDINATING", "ENDED")),
            Map.entry("adopted", Set.of("AGREED", "DELIBERATING", "CONCLUDED")),
            Map.entry("signed", Set.of("ADOPTED")),
            Map.entry("filed", Set.of("SIGNED")),
            Map.entry("in-force", Set.of("FILED")));

    private Milestones() {}

    /** For each milestone, how many of the targets have passed it. */
    static List<Progress.Milestone> of(Map<String, Integer> byStage) {
        int left = byStage.values().stream().mapToInt(Integer::intValue).sum();
        var passed = new ArrayList<Progress.Milestone>();
        for (var milestone : NOT_YET) {
            int stuck = milestone.getValue().stream()
                    .mapToInt(stage -> byStage.getOrDefault(stage, 0))
                    .sum();
            left -= stuck;
            passed.add(new Progress.Milestone(milestone.getKey(), left, stuck));
        }
        return List.copyOf(passed);
    }

    /** How many have passed one milestone. */
    static int passed(List<Progress.Milestone> milestones, String code) {
        return milestones.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .passed();
    }

    /** The codes of all milestones, in order. */
    static List<String> codes() {
        return NOT_YET.stream().map(Map.Entry::getKey).toList();
    }

    /** The stages of those who stopped just before a milestone. */
    static List<String> stuckBefore(String code) {
        return NOT_YET.stream()
                .filter(milestone -> milestone.getKey().equals(code))
                .flatMap(milestone -> milestone.getValue().stream())
                .toList();
    }

    /** The stages of those who have not passed a milestone. */
    static List<String> notPassed(String code) {
        return NOT_YET.subList(0, codes().indexOf(code) + 1).stream()
                .flatMap(milestone -> milestone.getValue().stream())
                .toList();
    }

    /** How many milestones lie behind a stage, the opening not counted: 0 before the offer, 7 once in force. */
    static int rank(String stage) {
        for (int before = 0; before < NOT_YET.size(); before++) {
            if (NOT_YET.get(before).getValue().contains(stage)) {
                return Math.max(0, before - 1);
            }
        }
        return NOT_YET.size() - 1;
    }

    /** The same rank, worked out by the database. */
    static String rankOf(String column) {
        var cases = new StringBuilder("(case ");
        for (int before = 0; before < NOT_YET.size(); before++) {
            cases.append("when %s in (%s) then %d "
                    .formatted(
                            column,
                            NOT_YET.get(before).getValue().stream()
                                    .map(stage -> "'" + stage + "'")
                                    .collect(Collectors.joining(", ")),
                            Math.max(0, before - 1)));
        }
        return cases + "else " + (NOT_YET.size() - 1) + " end)";
    }
}
