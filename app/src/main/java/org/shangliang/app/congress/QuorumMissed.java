package org.shangliang.app.congress;

import java.time.LocalDate;
import java.util.UUID;

/** A congress or assembly met, but too few came; it has to be called again. */
public record QuorumMissed(UUID caseId, LocalDate heldOn, int present, int needed) {}
