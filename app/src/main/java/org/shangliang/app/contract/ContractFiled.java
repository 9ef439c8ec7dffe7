package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.UUID;

/** The employer has filed the signed text with the labour authority. */
public record ContractFiled(UUID caseId, LocalDate filedOn, boolean late) {}
