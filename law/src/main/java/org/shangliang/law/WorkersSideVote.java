package org.shangliang.law;

import java.util.Optional;
import java.util.Set;

/** Whether the congress or assembly must vote on the workers' representatives (职代会选举协商代表). */
final class WorkersSideVote {
    private static final Set<String> VOTED =
            Set.of("elected_by_congress_or_assembly", "nominated_then_passed_by_congress");

    private WorkersSideVote() {}

    static Optional<Rule> rule(Lookup rules) {
        return rules.find("reps.worker_side_elected")
                .or(() -> rules.find("reps.worker_side").filter(rule -> VOTED.contains(String.valueOf(rule.value()))));
    }
}
