package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.UUID;

/** Something a contract promised was not done in time. */
public record CommitmentOverdue(UUID caseId, UUID commitment, int clause, LocalDate dueOn) {}
