package org.shangliang.app.supervision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records that a letter was served (送达): how, when, and the receipt. */
public record ServeLetter(
        @NotNull LetterView.Channel channel,
        @NotNull LocalDate on,
        @Nullable UUID proof) {}
