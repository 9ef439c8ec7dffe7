package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * The report to the congress on how the contract is kept (履约检查报告).
 *
 * @param late how many commitments were overdue on the day of the check
 */
public record PerformanceReport(
        String contractTitle,
        Party employer,
        @Nullable Party union,
        @Nullable LocalDate heldOn,
        List<Line> lines,
        int late,
        List<LegalBasis> basis)
        implements Paper {
    public PerformanceReport {
        lines = List.copyOf(lines);
        basis = List.copyOf(basis);
    }

    /** One clause as it was found (一条的检查结果): who sees to it, how far it is kept, what puts it right and by when. */
    public record Line(
            int clause,
            String matter,
            @Nullable String owner,
            String state,
            @Nullable String remedy,
            @Nullable LocalDate remedyBy) {}

    @Override
    public String kind() {
        return "performance-report";
    }
}
