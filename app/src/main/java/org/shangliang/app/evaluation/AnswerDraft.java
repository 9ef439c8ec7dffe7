package org.shangliang.app.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be said to a sign (说明): the explanation, and for an officer the day of the visit. */
record AnswerDraft(
        @NotBlank @Size(max = 2000) String words, @Nullable LocalDate seenOn) {}
