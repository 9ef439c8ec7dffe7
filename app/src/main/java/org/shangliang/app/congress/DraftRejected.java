package org.shangliang.app.congress;

import java.time.LocalDate;
import java.util.UUID;

/** The workers' congress or assembly did not adopt the draft; the sides go back to the table. */
public record DraftRejected(UUID caseId, int round, LocalDate rejectedOn) {}
