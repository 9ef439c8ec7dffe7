package org.shangliang.app.consultation;

import java.util.Comparator;
import java.util.List;
import org.shangliang.app.consultation.DraftStep.AgreeDraft;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.law.Ground;
import org.shangliang.law.lint.Lint;
import org.shangliang.law.lint.LintDraft;
import org.shangliang.law.lint.LintFinding;

/** What the lint remarks on a draft (草案体检): the heaviest first; it bars nothing, both chiefs decide. */
final class DraftLint {
    private static final int SHOWN = 20;

    private DraftLint() {}

    static List<Ground> remarks(AgreeDraft command, CaseHeader header) {
        var clauses =
                command.clauses().stream().map(line -> line.text().strip()).toList();
        return Lint.of(header.region(), header.kind(), command.termFrom(), LintDraft.whole(clauses)).stream()
                .sorted(Comparator.comparing(LintFinding::severity))
                .limit(SHOWN)
                .map(LintFinding::ground)
                .toList();
    }
}
