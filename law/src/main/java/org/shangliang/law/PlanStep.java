package org.shangliang.law;

import java.time.LocalDate;
import java.util.List;

/** One step of a plan with its latest lawful day (倒排步骤); the name is a {@link PlanUntil} or a step between. */
public record PlanStep(String step, LocalDate latest, List<LegalBasis> basis) {
    public PlanStep {
        basis = List.copyOf(basis);
    }
}
