package org.shangliang.app.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A risk signal to be noted (登记风险信号). */
record RiskDraft(
        @NotNull Risk.Kind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String source,
        @NotBlank @Size(max = 1000) String words) {}
