package org.shangliang.app.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Advice to be noted (指导记录): on which day, by which channel, on what, what was advised, and when to look in again. */
record AdviceDraft(
        @NotNull LocalDate givenOn,
        @NotNull Channel channel,
        @NotBlank @Size(max = 100) String topic,
        @NotBlank @Size(max = 2000) String advice,
        @Nullable LocalDate followUpOn) {

    /** How it was given. */
    enum Channel {
        /** On site (到现场). */
        VISIT,
        /** By telephone (电话). */
        PHONE,
        /** On line (线上). */
        ONLINE
    }
}
