package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.PeriodUnit;

/** A statutory period as a paper states it (期限): its length, the last day where it is known, and the law. */
public record Period(
        @Nullable Integer length,
        @Nullable PeriodUnit unit,
        @Nullable LocalDate due,
        List<LegalBasis> basis) {
    public Period {
        basis = List.copyOf(basis);
    }
}
