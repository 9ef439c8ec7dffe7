package org.shangliang.app.opinion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call for opinions to be opened (议题征集): of which employer's workers, how many they are, from when until when. */
public record CallDraft(
        @NotNull UUID employer,
        @NotBlank @Size(max = 60) String title,
        @Nullable @Size(max = 500) String questions,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Min(1) @Max(1_000_000) int audience) {}
