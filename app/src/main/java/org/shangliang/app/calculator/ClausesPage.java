package org.shangliang.app.calculator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.lint.LintFinding;
import org.shangliang.law.lint.Severity;

/** Are these clauses sound (条款体检): the text, and what there is to look at once asked. */
public record ClausesPage(
        FormValues form,
        List<Option> regions,
        List<Option> kinds,
        @Nullable List<LintFinding> findings) {

    /** The findings, once asked. */
    public List<LintFinding> found() {
        return Objects.requireNonNull(findings);
    }

    /** How many run against the law. */
    public long severe() {
        return found().stream()
                .filter(finding -> finding.severity() == Severity.SEVERE)
                .count();
    }
}
