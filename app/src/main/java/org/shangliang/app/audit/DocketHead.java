package org.shangliang.app.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The end of a docket: how many entries, the hash of the last, the stage after it, and its real date. */
public record DocketHead(
        UUID caseId,
        long length,
        String hash,
        String stage,
        @Nullable LocalDate lastOccurredOn) {}
