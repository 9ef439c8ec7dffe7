package org.shangliang.app.contract.filing;

import java.util.List;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.ContractKind;
import org.shangliang.law.MinimumWages;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.shangliang.law.Topics;
import org.shangliang.law.lint.Lint;
import org.shangliang.law.lint.LintDraft;
import org.shangliang.law.lint.LintFinding;
import org.shangliang.law.lint.Severity;

/** Whether what was agreed keeps the floors of the law (合同内容): term, lowest wage, clauses. */
final class ContentChecks {
    private final Dossier dossier;
    private final Comparison found;

    private ContentChecks(Dossier dossier) {
        this.dossier = dossier;
        this.found = new Comparison(ReviewPart.CONTENT, dossier);
    }

    static List<Check> of(Dossier dossier) {
        var checks = new ContentChecks(dossier);
        checks.term();
        checks.lowestWage();
        checks.figures();
        checks.clauses();
        checks.words();
        return checks.found.found();
    }

    private void term() {
        var draft = dossier.draft();
        found.by(draft.termFrom(), "term.min", "term.max", "term.normal");
        ruled(
                dossier.law(draft.termFrom()).term(draft.termFrom(), draft.termTo()),
                "term",
                draft.termFrom(),
                draft.termTo());
    }

    /** Against the minimum wage in force when the contract begins to run. */
    private void lowestWage() {
        var draft = dossier.draft();
        var wage = draft.wage();
        var agreed = wage == null ? null : wage.minimumWageFen();
        if (agreed == null) {
            return;
        }
        var region = dossier.file().header().region();
        var floor = MinimumWages.on(region, draft.termFrom())
                .map(minimum -> yuan(minimum.fenPerMonth()))
                .orElse("\u2014");
        found.by(draft.termFrom(), "floor.wage");
        ruled(
                dossier.law(draft.termFrom()).enterpriseMinimumWage(agreed, draft.termFrom()),
                "minimum",
                yuan(agreed),
                floor);
    }

    /** A wage agreement without a single number says nothing. */
    private void figures() {
        var wage = dossier.draft().wage();
        if (dossier.file().header().kind() != ContractKind.WAGE) {
            return;
        }
        found.by(dossier.draft().signedOn(), "review.scope");
        if (wage == null || wage.growthPercent() == null && wage.averageWageBaseFen() == null) {
            found.look("figures");
        }
        if (wage != null && wage.payDay() != null && (wage.payDay() < 1 || wage.payDay() > 31)) {
            found.wrong("pay-day", wage.payDay());
        }
    }

    private void clauses() {
        var clauses = dossier.draft().clauses();
        found.by(dossier.draft().signedOn(), "review.scope");
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            int before = at == 0 ? 0 : clauses.get(at - 1).number();
            if (clause.number() <= before || clause.text().isBlank()) {
                found.wrong("clause", at + 1);
                return;
            }
            if (Topics.heading(clause.heading()).isEmpty()) {
                found.look("heading", at + 1, clause.heading());
            }
        }
        if (clauses.isEmpty()) {
            found.wrong("no-clauses");
        } else {
            found.fits("clause", clauses.size());
        }
    }

    /** What in the clauses runs against the law by its own words is for the reviewer to read. */
    private void words() {
        var header = dossier.file().header();
        var draft = dossier.draft();
        var texts = draft.clauses().stream().map(clause -> clause.text()).toList();
        var heavy = Lint.of(header.region(), header.kind(), draft.termFrom(), LintDraft.whole(texts)).stream()
                .filter(finding -> finding.severity() == Severity.SEVERE)
                .map(LintFinding::ground)
                .toList();
        found.by(draft.signedOn(), "review.scope").ruled(List.of(), heavy, "words", heavy.size());
    }

    private void ruled(Ruling ruling, String code, Object... arguments) {
        switch (ruling) {
            case Refused(var grounds) -> found.ruled(grounds, List.of(), code, arguments);
            case Permitted(var notes) -> found.ruled(List.of(), notes, code, arguments);
        }
    }

    private static String yuan(long fen) {
        return java.math.BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
