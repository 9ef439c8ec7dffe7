package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** One sentence of a clause in plain form (句): no blanks, short punctuation, percentages in digits. */
record Sentence(int clause, String text, String wholeClause) {

    static List<Sentence> of(int number, String clause) {
        var plain = plain(clause);
        var sentences = new ArrayList<Sentence>();
        for (var part : Patterns.one("sentence-end").split(plain)) {
            if (!part.isEmpty()) {
                sentences.add(new Sentence(number, part, plain));
            }
        }
        return sentences;
    }

    private static String plain(String clause) {
        var even = Normalizer.normalize(clause, Normalizer.Form.NFKC).replaceAll("[ \\t\\u3000\\u00a0]", "");
        return Patterns.one("percent-in-words").matcher(even).replaceAll(Sentence::percent);
    }

    private static String percent(MatchResult words) {
        var whole = Numerals.read(words.group(1)).toPlainString();
        return words.group(2) == null
                ? whole + "%"
                : whole + "." + Numerals.read(words.group(2)).toPlainString() + "%";
    }

    boolean has(String key) {
        return Patterns.in(key, text);
    }

    /** Every place where such a wording stands and is not denied just before. */
    List<MatchResult> said(String key) {
        return found(key).stream()
                .filter(match -> !Patterns.in("negated", text.substring(0, match.start())))
                .toList();
    }

    /** Every place where such a wording stands. */
    List<MatchResult> found(String key) {
        var all = new ArrayList<MatchResult>();
        for (var pattern : Patterns.all(key)) {
            pattern.matcher(text).results().forEach(all::add);
        }
        return all;
    }

    /** The number in the first group that took part. */
    static BigDecimal number(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return Numerals.read(match.group(group));
            }
        }
        return BigDecimal.ZERO;
    }
}
