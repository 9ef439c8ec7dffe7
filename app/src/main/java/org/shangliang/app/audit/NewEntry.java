package org.shangliang.app.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * An entry to be written: what happened ({@code kind}, a code), the stage after it, who (ids only; {@code null} for the
 * program's own sweep), the real date, the law it rests on, facts (ids, codes, numbers, dates) and digests of documents.
 */
public record NewEntry(
        String kind,
        String stage,
        @Nullable UUID account,
        @Nullable String capacity,
        LocalDate occurredOn,
        List<LegalBasis> basis,
        SortedMap<String, String> facts,
        List<String> digests) {}
