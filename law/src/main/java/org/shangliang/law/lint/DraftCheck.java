package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shangliang.law.ContractKind;

/** What can only be seen when clauses are held against each other (全文核对). */
final class DraftCheck {
    private static final List<String> SAME = List.of("same.payday", "same.minimum", "same.growth");
    private static final String WOMEN = "women.content";

    private final ContractKind kind;
    private final LintDraft draft;

    DraftCheck(ContractKind kind, LintDraft draft) {
        this.kind = kind;
        this.draft = draft;
    }

    void read(List<Sentence> sentences, Reading reading) {
        SAME.forEach(subject -> contradictions(subject, sentences, reading));
        if (draft.whole()) {
            sentences.forEach(sentence -> references(sentence, reading));
            women(sentences, reading);
        }
    }

    /** The same thing with two figures: each later one that differs from the first. */
    private static void contradictions(String subject, List<Sentence> sentences, Reading reading) {
        Map<BigDecimal, Integer> seen = new LinkedHashMap<>();
        for (var sentence : sentences) {
            for (var match : sentence.found(subject)) {
                var figure = Sentence.number(match).stripTrailingZeros();
                if (seen.putIfAbsent(figure, sentence.clause()) == null && seen.size() > 1) {
                    var first = seen.entrySet().iterator().next();
                    reading.add(
                            Severity.SEVERE,
                            sentence,
                            "contradiction",
                            List.of(),
                            figure,
                            first.getValue(),
                            first.getKey());
                }
            }
        }
    }

    private void references(Sentence sentence, Reading reading) {
        for (var match : sentence.found("reference")) {
            var number = Sentence.number(match);
            if (number.compareTo(BigDecimal.valueOf(draft.clauses().size())) > 0) {
                reading.add(
                        Severity.CHECK,
                        sentence,
                        "reference",
                        List.of(),
                        number,
                        draft.clauses().size());
            }
        }
    }

    private void women(List<Sentence> sentences, Reading reading) {
        var told = sentences.stream().anyMatch(sentence -> sentence.has("women"));
        if (kind == ContractKind.COMPREHENSIVE && !told && reading.knows(WOMEN) && !sentences.isEmpty()) {
            reading.severe(new Sentence(0, "", ""), "women", WOMEN);
        }
    }
}
