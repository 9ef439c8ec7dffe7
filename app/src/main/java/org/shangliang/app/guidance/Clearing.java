package org.shangliang.app.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How a risk was put to rest (化解情况). */
record Clearing(
        @NotNull LocalDate on, @NotBlank @Size(max = 1000) String words) {}
