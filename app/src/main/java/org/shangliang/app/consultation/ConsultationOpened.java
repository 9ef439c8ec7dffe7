package org.shangliang.app.consultation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;

/** A union or employer has begun a case with this employer, perhaps within a campaign. */
public record ConsultationOpened(
        UUID caseId,
        UUID employer,
        ContractKind kind,
        @Nullable UUID campaign) {}
