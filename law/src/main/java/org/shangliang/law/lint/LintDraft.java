package org.shangliang.law.lint;

import java.util.List;

/**
 * What is looked through (待检文本): clauses in their order, numbered on from the first.
 *
 * @param first the number of the first clause
 * @param whole whether these are all the clauses of the draft, so that what is missing can be told
 */
public record LintDraft(List<String> clauses, int first, boolean whole) {
    public LintDraft {
        clauses = List.copyOf(clauses);
    }

    /** A few clauses of a draft that has more. */
    public static LintDraft part(List<String> clauses) {
        return new LintDraft(clauses, 1, false);
    }

    /** A whole draft. */
    public static LintDraft whole(List<String> clauses) {
        return new LintDraft(clauses, 1, true);
    }

    /** One clause of a draft that has more, by its number. */
    public static LintDraft single(int number, String clause) {
        return new LintDraft(List.of(clause), number, false);
    }
}
