package org.shangliang.app.contract.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the labour authority answered (审查意见书): its kind, the day it was served, its points. */
public record ReviewOpinion(
        Act act, LocalDate servedOn, @Nullable String number, List<String> points) {

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
