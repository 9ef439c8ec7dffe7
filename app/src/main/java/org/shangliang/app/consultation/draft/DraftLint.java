package org.shangliang.app.consultation.draft;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.law.Ground;
import org.shangliang.law.lint.Lint;
import org.shangliang.law.lint.LintDraft;
import org.shangliang.law.lint.LintFinding;

/** What the lint remarks on clauses of a case (条款体检): the heaviest first; it bars nothing, both chiefs decide. */
public final class DraftLint {
    private static final int SHOWN = 20;

    private DraftLint() {}

    /** Remarks on a whole draft that is to run from that day. */
    public static List<Ground> remarks(List<String> clauses, CaseHeader header, LocalDate from) {
        return told(Lint.of(header.region(), header.kind(), from, LintDraft.whole(clauses)));
    }

    /** Remarks on a single clause, by its number. */
    public static List<Ground> remarks(int number, String clause, CaseHeader header, LocalDate on) {
        return told(Lint.of(header.region(), header.kind(), on, LintDraft.single(number, clause)));
    }

    private static List<Ground> told(List<LintFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(LintFinding::severity))
                .limit(SHOWN)
                .map(LintFinding::ground)
                .toList();
    }
}
