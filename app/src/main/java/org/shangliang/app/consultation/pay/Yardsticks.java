package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.ConsumerPrices;
import org.shangliang.law.MinimumWage;
import org.shangliang.law.MinimumWages;
import org.shangliang.law.PriceChange;
import org.shangliang.law.Refused;
import org.shangliang.law.WageGuideline;
import org.shangliang.law.WageGuidelines;

/** What a proposal is held against on the day (对照标准): minimum wage, wage guideline, consumer prices; null where unread. */
public record Yardsticks(
        @Nullable MinimumWage minimum,
        @Nullable WageGuideline guideline,
        @Nullable PriceChange prices) {

    /** Where a growth stands to a guideline (指导线位置). */
    public enum Place {
        /** No line was read (待核实). */
        UNKNOWN,
        /** Below the lower line (低于下线). */
        BELOW_LOWER,
        /** Between lower line and base line (下线与基准线之间). */
        LOWER_TO_BASE,
        /** Between base line and upper line (基准线与上线之间). */
        BASE_TO_UPPER,
        /** Above the upper line (高于上线). */
        ABOVE_UPPER
    }

    /** Those of the case's region on that day. */
    static Yardsticks of(CaseContext context, LocalDate on) {
        var region = context.file().header().region();
        return new Yardsticks(
                orNull(MinimumWages.on(region, on)),
                orNull(WageGuidelines.on(region, on.getYear())),
                orNull(ConsumerPrices.on(region, on)));
    }

    /** Whether so much a month is below what the law allows; null where the minimum wage was not read. */
    @Nullable
    Boolean belowMinimum(CaseContext context, long monthlyFen) {
        return minimum == null
                ? null
                : context.law().enterpriseMinimumWage(monthlyFen, context.today()) instanceof Refused;
    }

    /** Where the growth stands to the guideline. */
    public Place place(BigDecimal growth) {
        if (guideline == null || guideline.base() == null) {
            return Place.UNKNOWN;
        }
        if (growth.compareTo(guideline.base()) >= 0) {
            var upper = guideline.upper();
            return upper != null && growth.compareTo(upper) > 0 ? Place.ABOVE_UPPER : Place.BASE_TO_UPPER;
        }
        var lower = guideline.lower();
        return lower != null && growth.compareTo(lower) < 0 ? Place.BELOW_LOWER : Place.LOWER_TO_BASE;
    }

    /** Growth beyond consumer prices, in points; null where no release was read. */
    public @Nullable BigDecimal real(BigDecimal growth) {
        return prices == null ? null : growth.subtract(prices.percent());
    }

    private static <T> @Nullable T orNull(Optional<T> found) {
        return found.orElse(null);
    }
}
