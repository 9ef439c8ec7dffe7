package org.shangliang.app.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an instructor finds in the morning: those in care, the stuck first, with the next duty and the last advice. */
public record MorningPage(List<Line> lines, int stuck, int soon) {

    /** One employer. */
    public record Line(
            String employer,
            String name,
            String area,
            int staff,
            @Nullable String caseId,
            String stage,
            boolean stuck,
            String due,
            boolean overdue,
            String advised,
            String followUp) {}
}
