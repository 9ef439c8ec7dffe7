package org.shangliang.app.congress;

import java.time.LocalDate;
import java.util.UUID;

/** The workers' congress or assembly adopted the draft; it can be signed. */
public record DraftAdopted(UUID caseId, int round, LocalDate adoptedOn, String digest) {}
