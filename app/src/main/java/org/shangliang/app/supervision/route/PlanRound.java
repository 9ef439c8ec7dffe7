package org.shangliang.app.supervision.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans visits to several enterprises on one day (安排一天的走访): who goes, when, where to. */
public record PlanRound(
        @NotEmpty @Size(max = 30) List<@NotNull UUID> enterprises,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String visitors) {
    public PlanRound {
        enterprises = enterprises == null ? List.of() : List.copyOf(enterprises);
    }
}
