package org.shangliang.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shangliang.law.ContractKind;
import org.shangliang.law.StatuteBook;

/** Looks a draft through (条款体检), by the law of its region, kind and day; a person decides what to make of it. */
public final class Lint {
    private static final List<ClauseCheck> CHECKS = List.of(
            new OvertimeCheck(),
            new OvertimePayCheck(),
            new WageCheck(),
            new ProbationCheck(),
            new DeductionCheck(),
            new TermCheck(),
            new WordingCheck(),
            new MeasureCheck());

    private Lint() {}

    /** Whether a clause is about a measure of hard times (困难时期措施), whatever else it says. */
    public static boolean isMeasure(String clause) {
        return Sentence.of(1, clause).stream().anyMatch(MeasureCheck::isOne);
    }

    /** What there is to look at, in the order of the clauses, the heavier first. */
    public static List<LintFinding> of(String region, ContractKind kind, LocalDate on, LintDraft draft) {
        var reading = new Reading(StatuteBook.of(region, kind, on), region, on);
        var sentences = new ArrayList<Sentence>();
        for (int at = 0; at < draft.clauses().size(); at++) {
            sentences.addAll(Sentence.of(draft.first() + at, draft.clauses().get(at)));
        }
        sentences.forEach(sentence -> CHECKS.forEach(check -> check.read(sentence, reading)));
        new DraftCheck(kind, draft).read(sentences, reading);
        return reading.findings().stream()
                .sorted(Comparator.comparingInt(LintFinding::clause).thenComparing(LintFinding::severity))
                .toList();
    }
}
