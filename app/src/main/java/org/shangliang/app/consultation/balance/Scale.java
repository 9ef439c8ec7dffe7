package org.shangliang.app.consultation.balance;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/** An item on which outcomes can be measured off (刻度): so many levels from the lowest, a step apart, and where talks stand. */
@NamedInterface("balance")
public record Scale(String title, String unit, BigDecimal from, BigDecimal step, int levels, int present) {

    /** The value of a level. */
    public BigDecimal value(int level) {
        return from.add(step.multiply(BigDecimal.valueOf(level)));
    }

    /** The level of a value, or -1 where the scale has none. */
    int level(BigDecimal value) {
        for (int level = 0; level < levels; level++) {
            if (value(level).compareTo(value) == 0) {
                return level;
            }
        }
        return -1;
    }
}
