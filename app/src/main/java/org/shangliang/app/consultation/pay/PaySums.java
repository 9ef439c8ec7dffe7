package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.util.List;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.pay.PayPage.BandSum;
import org.shangliang.app.consultation.pay.PayPage.Costed;
import org.shangliang.app.consultation.pay.PayPage.Mark;
import org.shangliang.app.consultation.pay.PayPage.Sum;

/** Shows what proposals cost, in words (测算说明). */
final class PaySums {
    private final PayWords words;
    private final CaseContext context;
    private final Yardsticks against;
    private final PayStanding standing;

    PaySums(PayWords words, CaseContext context, Yardsticks against, PayStanding standing) {
        this.words = words;
        this.context = context;
        this.against = against;
        this.standing = standing;
    }

    List<Costed> all() {
        return standing.proposals().stream().map(this::costed).toList();
    }

    private Costed costed(PayProposal proposal) {
        var scenario = proposal.scenario();
        var general = scenario.general();
        var mine = "/pay/mine#p=" + general.percent().toPlainString() + "&f=" + general.flatFen() + "&m="
                + scenario.months();
        return new Costed(
                proposal.id().toString(),
                scenario.title(),
                words.side(proposal.side()),
                PayWords.css(proposal.side()),
                words.how(scenario),
                mine,
                proposal.side() == context.actingSide()
                        && PayTable.bars(context).isEmpty(),
                standing.costedOn().stream()
                        .map(statement -> sum(statement, scenario))
                        .toList());
    }

    private Sum sum(PayStatement statement, Scenario scenario) {
        var basis = statement.basis();
        var costing = Costing.of(basis, scenario);
        var growth = costing.growthPercent();
        return new Sum(
                label(statement),
                PayWords.yuan(costing.years().getFirst().totalFen()),
                PayWords.yuan(costing.totalFen()),
                PayWords.percent(growth),
                words.share(basis, costing),
                minimum(costing.lowestFen()),
                guideline(growth),
                prices(growth),
                costing.years().stream().map(this::year).toList(),
                costing.bands().stream().map(PaySums::band).toList());
    }

    private String label(PayStatement statement) {
        if (standing.agreed()) {
            return words.of("basis.agreed");
        }
        return words.of("basis.of", words.side(statement.side()));
    }

    private String year(Costing.YearCost year) {
        return words.of(
                "year",
                String.valueOf(year.year()),
                words.more(year.totalFen()),
                PayWords.yuan(year.payFen()),
                PayWords.yuan(year.overtimeFen()),
                PayWords.yuan(year.socialFen()));
    }

    private static BandSum band(Costing.BandCost cost) {
        return new BandSum(
                cost.band().name(),
                String.valueOf(cost.band().heads()),
                PayWords.yuan(cost.band().monthlyFen()),
                cost.monthlyFen().stream().map(PayWords::yuan).toList(),
                PayWords.yuan(cost.extraFen().stream().reduce(0L, Math::addExact)));
    }

    private Mark minimum(long lowest) {
        var below = against.belowMinimum(context, lowest);
        if (below == null) {
            return new Mark(words.of("unverified"), "warn");
        }
        return below
                ? new Mark(words.of("minimum.below", PayWords.yuan(lowest)), "bad")
                : new Mark(words.of("minimum.above", PayWords.yuan(lowest)), "ok");
    }

    private Mark guideline(BigDecimal growth) {
        var place = against.place(growth);
        var tone = switch (place) {
            case UNKNOWN, BELOW_LOWER, ABOVE_UPPER -> "warn";
            case LOWER_TO_BASE, BASE_TO_UPPER -> "ok";
        };
        return new Mark(words.of("place." + place), tone);
    }

    private Mark prices(BigDecimal growth) {
        var real = against.real(growth);
        if (real == null) {
            return new Mark(words.of("unverified"), "warn");
        }
        return new Mark(
                words.of(real.signum() < 0 ? "real.less" : "real.more", PayWords.percent(real.abs())),
                real.signum() < 0 ? "warn" : "ok");
    }
}
