package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.UUID;

/** The contract has taken effect, by an opinion or by the authority's silence. */
public record ContractInForce(UUID caseId, LocalDate inForceOn, boolean presumed) {}
