package org.shangliang.law.lint;

import java.util.List;

/**
 * What is looked through (待检文本): clauses in their order, numbered from 1.
 *
 * @param whole whether these are all the clauses of the draft, so that what is missing can be told
 */
public record LintDraft(List<String> clauses, boolean whole) {
    public LintDraft {
        clauses = List.copyOf(clauses);
    }

    /** A few clauses of a draft that has more. */
    public static LintDraft part(List<String> clauses) {
        return new LintDraft(clauses, false);
    }

    /** A whole draft. */
    public static LintDraft whole(List<String> clauses) {
        return new LintDraft(clauses, true);
    }
}
