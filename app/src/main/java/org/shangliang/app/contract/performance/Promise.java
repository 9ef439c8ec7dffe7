package org.shangliang.app.contract.performance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A commitment to be put on the list, read from a clause or typed (拟列入的承诺). */
public record Promise(
        @NotNull @Min(1) @Max(300) Integer clause,
        @NotBlank @Size(max = 500) String words,
        @NotBlank @Size(max = 60) String owner,
        @NotNull Rhythm every,
        @NotNull LocalDate dueOn) {}
