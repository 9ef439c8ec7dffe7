package org.shangliang.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The local minimum wage from one day on (最低工资标准). */
public record MinimumWage(
        LocalDate from,
        long fenPerMonth,
        @Nullable Long fenPerHourPartTime,
        @Nullable String document,
        String source) {}
