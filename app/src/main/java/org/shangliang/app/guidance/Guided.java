package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enterprise guided in a year (受指导单位), as a line of the ledger. */
record Guided(
        UUID employer,
        String name,
        String region,
        int staff,
        @Nullable String situation,
        int times,
        LocalDate firstOn,
        LocalDate lastOn,
        String stage,
        @Nullable LocalDate signedOn,
        int openRisks,
        int risks) {}
