package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Side;

/**
 * The written application for coordination of a deadlock (协调处理申请书).
 *
 * @param points what is in dispute, with the last word of each side
 * @param tried what the sides tried before
 */
public record CoordinationApplication(
        ContractKind contract,
        Party employer,
        Party union,
        Side applicant,
        @Nullable String number,
        @Nullable LocalDate on,
        String grounds,
        List<Line> points,
        @Nullable String tried,
        List<LegalBasis> basis)
        implements Paper {
    public CoordinationApplication {
        points = List.copyOf(points);
        basis = List.copyOf(basis);
    }

    /** What is in dispute (争议事项); {@code noted} is what a meeting wrote down of it. */
    public record Line(
            String what,
            @Nullable String workers,
            @Nullable String employer,
            @Nullable String noted) {}

    @Override
    public String kind() {
        return "coordination-application";
    }
}
