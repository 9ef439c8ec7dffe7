package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * What the labour authority answers to a filing (审查意见书、补正通知书).
 *
 * @param checks what was found of parties, procedure and content
 * @param points what is objected to, or what is to be added
 * @param inForceOn from when the contract is in force, where the answer brings that about
 * @param publishWithin within how many days it is made known; null where the law gives no number
 */
public record ReviewLetter(
        Answer answer,
        String authority,
        @Nullable String number,
        Party employer,
        Party union,
        String contractTitle,
        @Nullable String textDigest,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate on,
        List<Line> checks,
        List<String> points,
        @Nullable LocalDate inForceOn,
        @Nullable Integer publishWithin,
        List<LegalBasis> basis)
        implements Paper {
    public ReviewLetter {
        checks = List.copyOf(checks);
        points = List.copyOf(points);
        basis = List.copyOf(basis);
    }

    /** What was answered. */
    public enum Answer {
        /** Papers are to be added (补正). */
        SUPPLEMENT,
        /** No objection (无异议). */
        NO_OBJECTION,
        /** Objection (有异议). */
        OBJECTION
    }

    /** What was found of one of the three things examined (审查事项). */
    public record Line(String what, boolean fits, @Nullable String remark) {}

    @Override
    public String kind() {
        return "review-letter";
    }
}
