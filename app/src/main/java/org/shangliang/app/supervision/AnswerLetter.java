package org.shangliang.app.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records the answer to a letter (回复), or what was done about it. */
public record AnswerLetter(
        @NotNull LetterView.Result outcome,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 2000) String words,
        @Nullable UUID proof) {}
