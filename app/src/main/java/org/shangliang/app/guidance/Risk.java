package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A risk signal (风险信号) with its date and source; {@code id} is null for one read from the record of a case.
 *
 * @param caseId the case whose record shows it
 */
record Risk(
        @Nullable UUID id,
        Kind kind,
        LocalDate on,
        String source,
        String words,
        @Nullable LocalDate clearedOn,
        @Nullable String clearedWords,
        @Nullable UUID caseId) {

    /** What kind of signal. */
    enum Kind {
        /** A labour dispute (劳动争议). */
        DISPUTE,
        /** Wages unpaid (欠薪). */
        ARREARS,
        /** Another sign of conflict (其他矛盾苗头). */
        OTHER,
        /** No reply to the offer in time; read from the record (逾期不答复要约). */
        SILENCE,
        /** The offer declined; read from the record (不同意协商). */
        REFUSAL;

        /** Whether people note it; the others follow from the record. */
        boolean noted() {
            return this == DISPUTE || this == ARREARS || this == OTHER;
        }
    }
}
