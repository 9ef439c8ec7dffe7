package org.shangliang.app.consultation.pay;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Pass;
import org.shangliang.app.consultation.table.PassCost;
import org.shangliang.app.consultation.table.PassCost.Finding;
import org.shangliang.app.consultation.table.PassCosting;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.law.lint.StatedRaise;
import org.springframework.stereotype.Component;

/** Costs what passes write about pay (稿件测算) as every proposal is costed, once both sides reckon with the same figures. */
@Component
class PassCosts implements PassCosting {
    /** The statutory headings of pay itself: neither how it is paid out nor its single parts. */
    private static final Set<String> PAY = Set.of("T01", "T01.1", "T01.4");

    private final PayStore store;
    private final PayWords words;

    PassCosts(PayStore store, PayWords words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public Reckoner on(UUID caseId) {
        var standing = store.of(caseId);
        return (clause, pass) -> scenario(pass)
                .map(scenario -> standing.agreed()
                        ? costed(standing.costedOn().getFirst(), scenario)
                        : uncosted(Finding.NO_BASIS))
                .orElseGet(() -> ofPay(clause) ? uncosted(Finding.NO_FIGURE) : null);
    }

    private static boolean ofPay(NegotiatedClause clause) {
        return PAY.contains(clause.heading());
    }

    /** What the text says, within the limits of every proposal. */
    private static Optional<Scenario> scenario(Pass pass) {
        return StatedRaise.in(pass.text()).flatMap(raise -> {
            try {
                var flat = raise.yuan().movePointRight(2).longValueExact();
                var title = String.valueOf(pass.number());
                return Optional.of(new ScenarioDraft(title, raise.years(), raise.months(), raise.percent(), flat, null)
                        .checked(Set.of()));
            } catch (InvalidInput | ArithmeticException beyond) {
                return Optional.empty();
            }
        });
    }

    private PassCost costed(PayStatement statement, Scenario scenario) {
        var basis = statement.basis();
        var costing = Costing.of(basis, scenario);
        var share = costing.profitShare(basis.profitFen());
        var first = costing.years().getFirst().totalFen();
        var said = words.of(
                "pass.costed",
                words.how(scenario),
                words.more(first),
                words.more(costing.totalFen()),
                PayWords.percent(costing.growthPercent()),
                words.share(basis, costing));
        var sum = new PassCost.Sum(
                statement.id(),
                first,
                costing.years().stream().map(Costing.YearCost::totalFen).toList(),
                costing.totalFen(),
                costing.growthPercent().toPlainString(),
                share == null ? null : share.toPlainString());
        return new PassCost(Finding.COSTED, said, words.of("pass.brief", words.more(first)), sum);
    }

    private PassCost uncosted(Finding finding) {
        return new PassCost(finding, words.of("pass." + finding), "", null);
    }
}
