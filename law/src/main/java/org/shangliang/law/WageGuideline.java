package org.shangliang.law;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wage guideline of one year (工资指导线), in percent of growth of the average wage; a line not read is null.
 *
 * @param industries lines of single industries (行业指导线)
 * @param certain false where the source leaves the year in doubt (待核实)
 */
public record WageGuideline(
        int year,
        @Nullable BigDecimal base,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal lower,
        Map<String, BigDecimal> industries,
        boolean certain,
        String source) {
    public WageGuideline {
        industries = Map.copyOf(industries);
    }
}
