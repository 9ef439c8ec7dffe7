package org.shangliang.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statutory time limit (法定期限) applied to a day; {@code due} is null where the law gives no number (及时). */
public record Deadline(
        LocalDate from,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate due,
        @Nullable Integer length,
        PeriodUnit unit,
        List<LegalBasis> basis,
        boolean provisional,
        List<Ground> notes) {}
