package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.Side;

/** What does not change once a case is opened: its number (编号), parties, kind, and who began it. */
public record CaseHeader(
        UUID id,
        String number,
        UUID employer,
        @Nullable UUID union,
        String region,
        ContractKind kind,
        Side initiator,
        boolean onBehalf,
        @Nullable UUID campaign,
        @Nullable UUID follows,
        @Nullable Link link,
        LocalDate openedOn) {

    /** Why a case follows an earlier one. */
    public enum Link {
        /** It changes a contract in force (变更). */
        AMENDMENT,
        /** It continues a contract about to expire (续签). */
        RENEWAL
    }
}
