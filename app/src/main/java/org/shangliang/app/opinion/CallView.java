package org.shangliang.app.opinion;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A call for opinions (议题征集) as its union sees it. */
public record CallView(
        UUID id,
        String code,
        UUID employer,
        UUID union,
        @Nullable UUID caseId,
        String title,
        String questions,
        LocalDate opensOn,
        LocalDate closesOn,
        int audience,
        int batches,
        boolean rawShown,
        @Nullable LocalDate decidedOn) {

    /** Whether words are taken on this day. */
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
