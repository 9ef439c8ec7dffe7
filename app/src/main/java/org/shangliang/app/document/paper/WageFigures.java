package org.shangliang.app.document.paper;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a wage contract (工资数据). Money is in fen, shares in per cent; null prints a place to fill.
 *
 * @param baseYear the year compared with
 * @param minimumWageFen the enterprise's own lowest monthly wage
 * @param payDay day of the month on which wages are paid
 * @param overtimeBase what overtime pay is reckoned from, in words
 */
public record WageFigures(
        int year,
        int baseYear,
        @Nullable Long baseTotalFen,
        @Nullable Long totalFen,
        @Nullable BigDecimal totalGrowth,
        @Nullable Long baseAverageFen,
        @Nullable Long averageFen,
        @Nullable BigDecimal averageGrowth,
        @Nullable BigDecimal frontlineGrowth,
        @Nullable Long minimumWageFen,
        @Nullable Integer payDay,
        @Nullable String overtimeBase,
        @Nullable OvertimeRates overtimeRates,
        List<String> allowances,
        List<String> bonuses,
        @Nullable BigDecimal sickPay,
        @Nullable String specialPay,
        @Nullable Guideline guideline) {
    public WageFigures {
        allowances = List.copyOf(allowances);
        bonuses = List.copyOf(bonuses);
    }

    /** Overtime rates (加班工资支付比例) in per cent. */
    public record OvertimeRates(int workday, int restDay, int holiday) {}

    /** The government's guideline referred to (工资指导线). */
    public record Guideline(int year, @Nullable BigDecimal percent) {}
}
