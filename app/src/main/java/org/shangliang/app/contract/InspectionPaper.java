package org.shangliang.app.contract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.PaperParties;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.contract.model.Inspection;
import org.shangliang.app.contract.performance.Commitment;
import org.shangliang.app.contract.performance.Commitments;
import org.shangliang.app.document.paper.PerformanceReport;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Fills the report to the congress (履约检查报告) from a check and the list of what was promised. */
@Component
class InspectionPaper {
    private static final int LONGEST = 160;

    private final Texts texts;
    private final Commitments commitments;

    InspectionPaper(Texts texts, Commitments commitments) {
        this.texts = texts;
        this.commitments = commitments;
    }

    PerformanceReport of(Inspection inspection, CaseContext context) {
        var file = context.file();
        var draft = Objects.requireNonNull(file.draft());
        var parties = new PaperParties(file, context.employer(), texts);
        var list = commitments.of(file.header().id());
        return new PerformanceReport(
                draft.title(),
                parties.employer(),
                parties.union(),
                inspection.heldOn(),
                inspection.findings().stream()
                        .map(finding -> line(finding, draft, list))
                        .toList(),
                (int) list.stream()
                        .filter(one -> one.overdueOn(inspection.heldOn()))
                        .count(),
                context.basis(List.of("report.to_congress")));
    }

    private PerformanceReport.Line line(Inspection.Finding finding, Draft draft, List<Commitment> list) {
        var text = draft.clauses().get(finding.clause() - 1).text().replaceAll("\\s+", " ");
        return new PerformanceReport.Line(
                finding.clause(),
                text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text,
                owner(finding.clause(), list),
                texts.of("contract.state." + finding.state()),
                finding.remedy(),
                finding.remedyBy());
    }

    private static @Nullable String owner(int clause, List<Commitment> list) {
        return list.stream()
                .filter(one -> one.clause() == clause)
                .map(Commitment::owner)
                .findFirst()
                .orElse(null);
    }
}
