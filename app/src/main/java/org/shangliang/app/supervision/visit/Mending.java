package org.shangliang.app.supervision.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records that something was put right (整改情况): when and how. */
public record Mending(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String words) {}
