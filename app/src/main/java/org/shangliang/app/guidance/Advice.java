package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Advice that was given (指导记录); {@code by} is the account. */
record Advice(
        UUID id,
        UUID employer,
        @Nullable UUID caseId,
        UUID by,
        LocalDate givenOn,
        AdviceDraft.Channel channel,
        String topic,
        String advice,
        @Nullable LocalDate followUpOn) {}
