package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The figures one side reckons with (算账口径): who is covered, the month they are taken from, the bands, last year's wage
 * bill and the overtime pay in it, the employer's social insurance and housing fund in percent of pay, and the profit of
 * last year where it was disclosed. Money in fen.
 */
@NamedInterface("pay")
public record PayBasis(
        String covered,
        YearMonth month,
        List<Band> bands,
        long wageBillFen,
        long overtimeFen,
        BigDecimal socialPercent,
        @Nullable Long profitFen) {
    static final int MONTHS = 12;

    public PayBasis {
        bands = List.copyOf(bands);
        socialPercent = socialPercent.setScale(2);
    }

    /** All heads. */
    public int heads() {
        return bands.stream().mapToInt(Band::heads).sum();
    }

    /** What the bands come to in a year without overtime. */
    public long yearFen() {
        return bands.stream()
                .mapToLong(band -> Math.multiplyExact(band.monthlyFen(), (long) band.heads() * MONTHS))
                .reduce(0, Math::addExact);
    }

    /** By how much the wage bill differs from bands and overtime together; 0 when they agree. */
    public long gapFen() {
        return wageBillFen - yearFen() - overtimeFen;
    }
}
