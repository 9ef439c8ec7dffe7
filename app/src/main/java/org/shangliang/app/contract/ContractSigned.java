package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.UUID;

/** Both chiefs have signed the adopted text, with the seals needed. */
public record ContractSigned(UUID caseId, LocalDate signedOn, String digest) {}
