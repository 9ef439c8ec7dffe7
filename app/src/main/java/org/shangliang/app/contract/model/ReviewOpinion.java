package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the labour authority answered (审查意见书): its kind, the day it was served, its points.
 *
 * @param checks what was found of the three things examined, where they were examined at the desk
 * @param requests which papers are to be added
 * @param enclosed how many papers had been supplied by then; null in answers written before they were counted
 */
public record ReviewOpinion(
        Act act,
        LocalDate servedOn,
        @Nullable String number,
        List<String> points,
        List<PartFinding> checks,
        List<SupplementRequest> requests,
        @Nullable Integer enclosed) {

    /** Answers written before there were checks have none. */
    @SuppressWarnings("RedundantNullCheck")
    public ReviewOpinion {
        points = List.copyOf(points);
        checks = checks == null ? List.of() : List.copyOf(checks);
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    /** The same answer, given when so many papers had been supplied. */
    ReviewOpinion after(int papers) {
        return new ReviewOpinion(act, servedOn, number, points, checks, requests, papers);
    }

    /** What kind of answer. */
    public enum Act {
        /** Accepted for review (受理). */
        ACCEPT,
        /** Something is to be added; the period runs on (要求补正). */
        SUPPLEMENT,
        /** No objection, in writing (无异议). */
        NO_OBJECTION,
        /** Objection, with its points (提出异议). */
        OBJECTION
    }
}
