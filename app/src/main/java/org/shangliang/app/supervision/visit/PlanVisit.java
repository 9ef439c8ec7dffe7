package org.shangliang.app.supervision.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans a visit (计划走访): where, when, who goes, what to look at. */
public record PlanVisit(
        @NotNull UUID enterprise,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String visitors,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> checks) {
    public PlanVisit {
        checks = checks == null ? List.of() : List.copyOf(checks);
    }
}
