package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a proposal costs on one basis (测算结果), always by the same arithmetic; money in fen, shares in percent. */
public record Costing(List<BandCost> bands, List<YearCost> years) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What becomes of one band: pay a month before and in each year, and what it costs more in each year. */
    public record BandCost(Band band, List<Long> monthlyFen, List<Long> extraFen) {}

    /** What one year costs more than the basis year: pay, overtime in proportion, the employer's share on both. */
    public record YearCost(int year, long payFen, long overtimeFen, long socialFen) {
        /** All of it. */
        public long totalFen() {
            return Math.addExact(Math.addExact(payFen, overtimeFen), socialFen);
        }
    }

    public Costing {
        bands = List.copyOf(bands);
        years = List.copyOf(years);
    }

    /** Costs a proposal. */
    static Costing of(PayBasis basis, Scenario scenario) {
        var bands = basis.bands().stream().map(band -> band(band, scenario)).toList();
        var years = new ArrayList<YearCost>();
        for (int year = 0; year < scenario.years(); year++) {
            int at = year;
            var pay = bands.stream().mapToLong(band -> band.extraFen().get(at)).reduce(0, Math::addExact);
            var overtime = share(basis.overtimeFen(), pay, basis.yearFen());
            var social = percent(Math.addExact(pay, overtime), basis.socialPercent());
            years.add(new YearCost(year + 1, pay, overtime, social));
        }
        return new Costing(bands, years);
    }

    private static BandCost band(Band band, Scenario scenario) {
        var monthly = new ArrayList<Long>();
        var extra = new ArrayList<Long>();
        long before = band.monthlyFen();
        for (int year = 0; year < scenario.years(); year++) {
            long after = scenario.raise(band).of(before);
            long paid = Math.addExact(
                    Math.multiplyExact(after, (long) scenario.months()),
                    Math.multiplyExact(before, (long) PayBasis.MONTHS - scenario.months()));
            long more = paid - band.monthlyFen() * PayBasis.MONTHS;
            monthly.add(after);
            extra.add(Math.multiplyExact(more, (long) band.heads()));
            before = after;
        }
        return new BandCost(band, List.copyOf(monthly), List.copyOf(extra));
    }

    /** All years together. */
    public long totalFen() {
        return years.stream().mapToLong(YearCost::totalFen).reduce(0, Math::addExact);
    }

    /** By how much average pay a month grows in the first year, in percent with two decimals. */
    public BigDecimal growthPercent() {
        long before = bands.stream()
                .mapToLong(one -> one.band().monthlyFen() * one.band().heads())
                .sum();
        long after = bands.stream()
                .mapToLong(one -> one.monthlyFen().getFirst() * one.band().heads())
                .sum();
        return ratio(after - before, before);
    }

    /** The lowest pay a month in the first year. */
    public long lowestFen() {
        return bands.stream()
                .mapToLong(one -> one.monthlyFen().getFirst())
                .min()
                .orElse(0);
    }

    /** Which part of last year's profit the first year takes, in percent; null without a profit to compare with. */
    public @Nullable BigDecimal profitShare(@Nullable Long profitFen) {
        return profitFen == null || profitFen <= 0
                ? null
                : ratio(years.getFirst().totalFen(), profitFen);
    }

    static BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static long share(long of, long part, long whole) {
        return whole == 0
                ? 0
                : BigDecimal.valueOf(of)
                        .multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    private static long percent(long of, BigDecimal percent) {
        return BigDecimal.valueOf(of)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
