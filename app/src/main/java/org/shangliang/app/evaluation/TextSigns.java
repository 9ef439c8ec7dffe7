package org.shangliang.app.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.WageTerms;
import org.shangliang.law.ContractKind;

/** The signs that stand in the text itself. */
final class TextSigns {
    private static final String WAGES = "T01";
    private static final String DRAFTED = "draft.agreed";

    private TextSigns() {}

    static Finding unchanged(CaseRecord record) {
        var flag = Flag.UNCHANGED;
        var before = record.texts().before();
        if (record.texts().wording() == null) {
            return Finding.unclear(flag, "no-draft");
        }
        if (before == null) {
            return Finding.unclear(flag, "no-earlier");
        }
        var evidence = new ArrayList<Evidence>();
        evidence.add(Evidence.of("evaluation.evidence.before", before.number(), percent(before.likeness()))
                .at("/cases/" + before.caseId()));
        evidence.add(
                before.sameFigures()
                        ? Evidence.of("evaluation.evidence.same-figures", listed(before.now()))
                        : Evidence.of(
                                "evaluation.evidence.other-figures", listed(before.then()), listed(before.now())));
        boolean alike = before.likeness() >= record.threshold(flag, "likeness");
        return alike && before.sameFigures()
                ? Finding.raised(flag, Evidence.of("evaluation.raised.UNCHANGED"), evidence)
                : new Finding(flag, Finding.State.CLEAR, Evidence.of("evaluation.clear.UNCHANGED"), evidence);
    }

    static Finding template(CaseRecord record) {
        var flag = Flag.TEMPLATE;
        var found = record.texts().template();
        if (record.texts().wording() == null) {
            return Finding.unclear(flag, "no-draft");
        }
        if (!record.texts().templates()) {
            return Finding.unclear(flag, "no-template");
        }
        return found == null
                ? Finding.clear(flag, Evidence.of("evaluation.clear.TEMPLATE"))
                : Finding.raised(
                        flag,
                        Evidence.of("evaluation.raised.TEMPLATE"),
                        List.of(Evidence.of("evaluation.evidence.template", found.name(), percent(found.likeness()))
                                .at(record.at(entry -> entry.kind().equals(DRAFTED)))));
    }

    static Finding elsewhere(CaseRecord record) {
        var flag = Flag.SAME_TEXT;
        var wording = record.texts().wording();
        if (wording == null) {
            return Finding.unclear(flag, "no-draft");
        }
        if (wording.pieces().length < record.threshold(flag, "least-shingles")) {
            return Finding.unclear(flag, "too-short");
        }
        int same = record.texts().same();
        return same == 0
                ? Finding.clear(flag, Evidence.of("evaluation.clear.SAME_TEXT"))
                : Finding.raised(
                        flag,
                        Evidence.of("evaluation.raised.SAME_TEXT"),
                        List.of(Evidence.of(
                                        same >= TextFacts.MOST
                                                ? "evaluation.evidence.same-many"
                                                : "evaluation.evidence.same",
                                        same,
                                        listed(wording.each()))
                                .at(record.at(entry -> entry.kind().equals(DRAFTED)))));
    }

    static Finding figure(CaseRecord record) {
        var flag = Flag.NO_FIGURE;
        var draft = record.file().draft();
        if (draft == null) {
            return Finding.unclear(flag, "no-draft");
        }
        var clauses = draft.clauses().stream()
                .filter(clause -> clause.heading().startsWith(WAGES))
                .toList();
        if (clauses.isEmpty() && record.file().header().kind() != ContractKind.WAGE) {
            return Finding.clear(flag, Evidence.of("evaluation.clear.no-wage-clause"));
        }
        var pattern = record.thresholds().pattern(flag, "pattern");
        if (hasFigure(draft.wage())
                || clauses.stream()
                        .anyMatch(clause -> pattern.matcher(clause.text()).find())) {
            return Finding.clear(flag, Evidence.of("evaluation.clear.NO_FIGURE"));
        }
        var evidence = new ArrayList<Evidence>();
        clauses.forEach(clause -> evidence.add(clause(record, clause)));
        evidence.add(Evidence.of("evaluation.evidence.no-terms"));
        return Finding.raised(flag, Evidence.of("evaluation.raised.NO_FIGURE"), evidence);
    }

    private static Evidence clause(CaseRecord record, Draft.Clause clause) {
        return Evidence.of("evaluation.evidence.clause", clause.number(), clause.text())
                .at(record.at(entry -> entry.kind().equals(DRAFTED)));
    }

    private static boolean hasFigure(@Nullable WageTerms wage) {
        return wage != null
                && (wage.growthPercent() != null
                        || wage.frontlineGrowthPercent() != null
                        || wage.averageWageBaseFen() != null
                        || wage.minimumWageFen() != null);
    }

    /** Thousandths as a percentage with one decimal. */
    static String percent(int perMille) {
        return BigDecimal.valueOf(perMille, 1).toPlainString();
    }

    private static String listed(List<String> figures) {
        return figures.isEmpty() ? "\u2014" : String.join("\u3001", figures);
    }
}
