package org.shangliang.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/** One entry of a docket as stored. {@code canonical} is the text (RFC 8785) that was hashed. */
public record DocketEntry(
        long sequence,
        String kind,
        String stage,
        @Nullable UUID account,
        @Nullable String capacity,
        LocalDate occurredOn,
        Instant recordedAt,
        List<LegalBasis> basis,
        SortedMap<String, String> facts,
        List<String> digests,
        String previousHash,
        String hash,
        String canonical) {}
