package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.modulith.NamedInterface;

/** A change of monthly pay (调资): first by percent, then by a fixed amount in fen; either may be nought. */
@NamedInterface("pay")
public record Raise(BigDecimal percent, long flatFen) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Raise {
        percent = percent.setScale(2);
    }

    /** The pay after the change, to the fen; half a fen counts as one; never below nought. */
    public long of(long monthlyFen) {
        var risen = BigDecimal.valueOf(monthlyFen)
                .multiply(HUNDRED.add(percent))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Math.max(0, risen + flatFen);
    }
}
