package org.shangliang.app.consultation.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> BEFORE_THE_VOTE = Set.of("AGREED", "DELIBERATING");

    /** Whether a draft is read in this stage of its case: once both chiefs have signed it, until the congress has voted. */
    static boolean isReadIn(String stage) {
        return BEFORE_THE_VOTE.contains(stage);
    }

    /** Whether its last day has not passed. */
    boolean lasts(LocalDate today) {
        return !today.isAfter(closesOn);
    }

    /** Whether remarks are still taken. */
    boolean isOpen(LocalDate today, String stage) {
        return lasts(today) && isReadIn(stage);
    }
}
