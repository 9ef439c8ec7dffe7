package org.shangliang.app.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.ContractKind;
import org.shangliang.law.lint.Lint;
import org.shangliang.law.lint.LintDraft;
import org.shangliang.law.lint.LintFinding;

/** Are these clauses sound (条款体检提问); the law is that of today unless another day is given. Nothing is kept. */
record ClausesQuestion(
        @Nullable String jurisdiction,
        @Nullable String kind,
        @Nullable String on,
        @Nullable Boolean whole,
        @Nullable List<@Nullable String> clauses) {
    static final int LONGEST = 8_000;
    static final int MOST = 300;

    List<LintFinding> answer(Asked asked, LocalDate today) {
        var region = asked.region("jurisdiction", jurisdiction);
        var of = asked.choice("kind", kind, ContractKind.class);
        var day = asked.dayOr("on", on, today);
        var sent = clauses == null ? List.<@Nullable String>of() : clauses;
        var texts = sent.stream()
                .map(clause -> Objects.requireNonNullElse(clause, ""))
                .toList();
        if (texts.stream().allMatch(String::isBlank)) {
            asked.text("clauses", null);
        }
        asked.between("clauseCount", String.valueOf(texts.size()), 0, MOST);
        texts.stream()
                .map(String::length)
                .max(Integer::compare)
                .ifPresent(longest -> asked.between("clauseLength", longest.toString(), 0, LONGEST));
        asked.check();
        return Lint.of(region, of, day, new LintDraft(texts, 1, !Boolean.FALSE.equals(whole)));
    }
}
