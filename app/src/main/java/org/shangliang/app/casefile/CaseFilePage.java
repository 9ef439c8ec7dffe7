package org.shangliang.app.casefile;

import org.jspecify.annotations.Nullable;

/** The page that hands out the case file of a case (案卷包); {@code cameBack} tells since when a restored case is here. */
public record CaseFilePage(
        String caseId,
        String employer,
        String kind,
        String number,
        String stage,
        int entries,
        String head,
        @Nullable String cameBack) {}
