package org.shangliang.app.consultation.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The arithmetic of proposals: to the fen, the same for everybody. */
class CostingTests {
    private static PayBasis basis(List<Band> bands, long overtime, String social, Long profit) {
        return new PayBasis("在册职工", YearMonth.of(2022, 2), bands, 0, overtime, new BigDecimal(social), profit);
    }

    private static Scenario raise(String percent, long flat, int months, int years) {
        return new Scenario("方案", years, months, new Raise(new BigDecimal(percent), flat), Map.of());
    }

    @Test
    @DisplayName("手算过的一例：100 人 5200 元涨 5% 加 100 元，发 8 个月，加班按比例，缴费 37.5%")
    void agreesWithTheCalculationByHand() {
        var basis = basis(List.of(new Band("一线", 100, 520_000)), 31_200_000, "37.5", 1_000_000_000L);
        var costing = Costing.of(basis, raise("5", 10_000, 8, 1));
        var year = costing.years().getFirst();
        assertThat(costing.bands().getFirst().monthlyFen()).containsExactly(556_000L);
        assertThat(year.payFen()).isEqualTo(100 * 36_000 * 8);
        assertThat(year.overtimeFen()).isEqualTo(1_440_000);
        assertThat(year.socialFen()).isEqualTo(11_340_000);
        assertThat(costing.totalFen()).isEqualTo(28_800_000 + 1_440_000 + 11_340_000);
        assertThat(costing.growthPercent()).isEqualByComparingTo("6.92");
        assertThat(costing.profitShare(1_000_000_000L)).isEqualByComparingTo("4.16");
        assertThat(costing.profitShare(null)).isNull();
        assertThat(costing.profitShare(-5L)).isNull();
    }

    @Test
    @DisplayName("单独定的档次按自己的涨，降到零以下按零")
    void oneBandMayHaveAnotherRaise() {
        var bands = List.of(new Band("一线", 10, 300_000), new Band("管理", 2, 1_000));
        var scenario = new Scenario(
                "方案", 2, 12, new Raise(BigDecimal.ZERO, -2_000), Map.of("一线", new Raise(BigDecimal.TEN, 0)));
        var costing = Costing.of(basis(bands, 0, "0", null), scenario);
        assertThat(costing.bands().getFirst().monthlyFen()).containsExactly(330_000L, 363_000L);
        assertThat(costing.bands().getLast().monthlyFen()).containsExactly(0L, 0L);
        assertThat(costing.lowestFen()).isZero();
    }

    @Property(tries = 300)
    void noRaiseCostsNothing(@ForAll("bases") PayBasis basis) {
        assertThat(Costing.of(basis, raise("0", 0, 12, 3)).totalFen()).isZero();
    }

    /** Month by month and head by head, as a pay office would. */
    @Property(tries = 300)
    void payIsWhatTheMonthsOfAllHeadsComeTo(@ForAll("bases") PayBasis basis, @ForAll("scenarios") Scenario scenario) {
        var costing = Costing.of(basis, scenario);
        for (int year = 0; year < scenario.years(); year++) {
            var more = BigDecimal.ZERO;
            for (var band : basis.bands()) {
                more = more.add(moreInYear(band, scenario, year).multiply(BigDecimal.valueOf(band.heads())));
            }
            assertThat(BigDecimal.valueOf(costing.years().get(year).payFen())).isEqualByComparingTo(more);
        }
    }

    private static BigDecimal moreInYear(Band band, Scenario scenario, int year) {
        var rates = new ArrayList<BigDecimal>();
        rates.add(BigDecimal.valueOf(band.monthlyFen()));
        for (int each = 0; each <= year; each++) {
            var raised = rates.getLast()
                    .multiply(BigDecimal.ONE.add(scenario.general().percent().movePointLeft(2)))
                    .setScale(0, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(scenario.general().flatFen()));
            rates.add(raised.max(BigDecimal.ZERO));
        }
        var paid = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            paid = paid.add(month > 12 - scenario.months() ? rates.getLast() : rates.get(rates.size() - 2));
        }
        return paid.subtract(BigDecimal.valueOf(band.monthlyFen()).multiply(BigDecimal.valueOf(12)));
    }

    @Property(tries = 300)
    void cuttingABandInTwoChangesNothing(@ForAll("bases") PayBasis basis, @ForAll("scenarios") Scenario scenario) {
        var cut = new ArrayList<Band>();
        for (var band : basis.bands()) {
            cut.add(new Band(band.name() + "甲", band.heads() - 1, band.monthlyFen()));
            cut.add(new Band(band.name() + "乙", 1, band.monthlyFen()));
        }
        var other =
                new PayBasis(basis.covered(), basis.month(), cut, 0, basis.overtimeFen(), basis.socialPercent(), null);
        assertThat(Costing.of(other, scenario).years())
                .isEqualTo(Costing.of(basis, scenario).years());
    }

    @Property(tries = 300)
    void theTotalIsTheSumOfItsParts(@ForAll("bases") PayBasis basis, @ForAll("scenarios") Scenario scenario) {
        var costing = Costing.of(basis, scenario);
        long bands = costing.bands().stream()
                .flatMap(one -> one.extraFen().stream())
                .mapToLong(fen -> fen)
                .sum();
        long rest = costing.years().stream()
                .mapToLong(year -> year.overtimeFen() + year.socialFen())
                .sum();
        assertThat(costing.totalFen()).isEqualTo(bands + rest);
    }

    @Property(tries = 200)
    void aHigherFlatSumNeverCostsLess(@ForAll("bases") PayBasis basis, @ForAll("scenarios") Scenario scenario) {
        var general = scenario.general();
        var more = new Scenario(
                "多一元",
                scenario.years(),
                scenario.months(),
                new Raise(general.percent(), general.flatFen() + 100),
                Map.of());
        assertThat(Costing.of(basis, more).totalFen())
                .isGreaterThanOrEqualTo(Costing.of(basis, scenario).totalFen());
    }

    @Provide
    Arbitrary<PayBasis> bases() {
        var band = Combinators.combine(
                        Arbitraries.integers().between(2, 5_000),
                        Arbitraries.longs().between(1, 5_000_000))
                .as((heads, monthly) -> new Band("档", heads, monthly));
        return Combinators.combine(
                        band.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.longs().between(0, 500_000_000),
                        Arbitraries.integers().between(0, 6000))
                .as((bands, overtime, social) -> {
                    var named = new ArrayList<Band>();
                    bands.forEach(one -> named.add(new Band("档" + named.size(), one.heads(), one.monthlyFen())));
                    return new PayBasis(
                            "在册职工", YearMonth.of(2022, 2), named, 0, overtime, BigDecimal.valueOf(social, 2), null);
                });
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10_000, 10_000),
                        Arbitraries.longs().between(-200_000, 200_000),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 3))
                .as((percent, flat, months, years) ->
                        new Scenario("方案", years, months, new Raise(BigDecimal.valueOf(percent, 2), flat), Map.of()));
    }
}
