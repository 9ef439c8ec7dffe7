package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.Rule;
import org.shangliang.law.StatuteBook;

/** One reading of a draft (体检过程): the law of the day, and what was found so far. */
final class Reading {
    private static final int SHOWN = 80;

    private final StatuteBook book;
    private final String region;
    private final LocalDate on;
    private final List<LintFinding> findings = new ArrayList<>();

    Reading(StatuteBook book, String region, LocalDate on) {
        this.book = book;
        this.region = region;
        this.on = on;
    }

    StatuteBook book() {
        return book;
    }

    String region() {
        return region;
    }

    LocalDate on() {
        return on;
    }

    /** The limit a rule sets, if the law of the day has the rule. */
    OptionalInt limit(String key) {
        return book.rule(key).map(Rule::number).orElse(OptionalInt.empty());
    }

    boolean knows(String key) {
        return book.rule(key).isPresent();
    }

    void severe(Sentence sentence, String code, String ruleKey, Object... arguments) {
        add(Severity.SEVERE, sentence, code, basis(ruleKey), arguments);
    }

    void check(Sentence sentence, String code, String ruleKey, Object... arguments) {
        add(Severity.CHECK, sentence, code, basis(ruleKey), arguments);
    }

    void add(Severity severity, Sentence sentence, String code, List<LegalBasis> basis, Object... arguments) {
        var words = sentence.text();
        var ground = new Ground(
                "lint." + code,
                Stream.concat(Stream.of(sentence.clause()), Arrays.stream(arguments))
                        .map(Reading::text)
                        .toList(),
                basis);
        var finding = new LintFinding(
                severity, sentence.clause(), words.length() > SHOWN ? words.substring(0, SHOWN) : words, ground);
        if (findings.stream()
                .noneMatch(
                        one -> one.clause() == finding.clause() && one.ground().equals(ground))) {
            findings.add(finding);
        }
    }

    List<LintFinding> findings() {
        return List.copyOf(findings);
    }

    private List<LegalBasis> basis(String ruleKey) {
        return Optional.of(ruleKey).flatMap(book::rule).map(Rule::basis).orElse(List.of());
    }

    private static String text(Object argument) {
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : argument.toString();
    }
}
