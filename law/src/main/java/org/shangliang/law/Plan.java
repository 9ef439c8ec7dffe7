package org.shangliang.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The latest lawful day of each step before a closing date (倒排工期), earliest step first. */
public record Plan(LocalDate closing, PlanUntil until, boolean fastest, boolean provisional, List<PlanStep> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** The latest day of the named step, if the plan has it. */
    public Optional<LocalDate> latest(String step) {
        return steps.stream()
                .filter(s -> s.step().equals(step))
                .map(PlanStep::latest)
                .findFirst();
    }
}
