package org.shangliang.law.lint;

import java.util.List;

/** Figures that do not agree with their own words, and places left blank (前后不一、漏填). */
final class WordingCheck implements ClauseCheck {
    @Override
    public void read(Sentence sentence, Reading reading) {
        for (var match : sentence.found("words")) {
            var digits = Numerals.read(match.group(1));
            var last = match.group(3) == null && match.groupCount() > 3 ? 4 : match.groupCount() > 3 ? 3 : 2;
            var words = Numerals.read(match.group(last));
            if (digits.compareTo(words) != 0) {
                reading.add(Severity.SEVERE, sentence, "words", List.of(), digits, words);
            }
        }
        if (sentence.has("blank")) {
            reading.add(Severity.CHECK, sentence, "blank", List.of());
        }
    }
}
