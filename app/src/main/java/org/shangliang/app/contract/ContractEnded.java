package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.UUID;

/** The contract has ended, by its term or before it. */
public record ContractEnded(UUID caseId, LocalDate endedOn, boolean early) {}
