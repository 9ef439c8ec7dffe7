package org.shangliang.app.consultation.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A draft laid before the workers (草案征求意见): its address, until when, how many may read it, the union's plain words. */
public record DraftReading(
        UUID id,
        UUID caseId,
        int round,
        String code,
        String headline,
        LocalDate closesOn,
        int audience,
        int batches,
        Map<Integer, String> gists) {

    /** Whether remarks are still taken. */
    boolean isOpen(LocalDate today) {
        return !today.isAfter(closesOn);
    }
}
