package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import org.shangliang.law.Rule;

/** Probation longer, oftener or worse paid than the law allows (试用期). */
final class ProbationCheck implements ClauseCheck {
    private static final String MOST = "probation.max";
    private static final String BY_TERM = "probation.by_term";
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    @Override
    public void read(Sentence sentence, Reading reading) {
        length(sentence, reading);
        byTerm(sentence, reading);
        if (sentence.has("probation.task") && !sentence.has("probation.task.lawful")) {
            reading.severe(sentence, "probationTask", BY_TERM);
        }
        if (sentence.has("probation.again")
                && !sentence.has("probation.again.lawful")
                && reading.knows("probation.once")) {
            reading.severe(sentence, "probationAgain", "probation.once");
        }
        var least = reading.limit("probation.wage_min");
        for (var match : sentence.found("probation.wage")) {
            var share = Sentence.number(match);
            if (least.isPresent() && share.compareTo(BigDecimal.valueOf(least.getAsInt())) < 0) {
                reading.severe(sentence, "probationWage", "probation.wage_min", share, least.getAsInt());
            }
        }
    }

    private static void length(Sentence sentence, Reading reading) {
        var most = reading.limit(MOST);
        for (var match : sentence.found("probation.months")) {
            var months = months(match, 1);
            if (most.isPresent() && months.compareTo(BigDecimal.valueOf(most.getAsInt())) > 0) {
                reading.severe(sentence, "probationLong", MOST, months, most.getAsInt());
            }
        }
    }

    private static void byTerm(Sentence sentence, Reading reading) {
        var rule = reading.book().rule(BY_TERM).orElse(null);
        if (rule == null) {
            return;
        }
        for (var match : sentence.found("probation.term")) {
            var term = months(match, 1);
            var probation = Numerals.read(match.group(3));
            var before = sentence.text().substring(Math.max(0, match.start() - 2), match.start());
            var most = most(rule, term);
            if (!Patterns.in("probation.less", before) && probation.compareTo(most) > 0) {
                reading.severe(sentence, "probationTerm", BY_TERM, term, probation, most);
            }
        }
    }

    /** The band that begins last at or before the term. */
    private static BigDecimal most(Rule rule, BigDecimal term) {
        var most = BigDecimal.ZERO;
        for (var band : rule.values()) {
            var parts = band.split(":", 2);
            if (new BigDecimal(parts[0]).compareTo(term) <= 0) {
                most = new BigDecimal(parts[1]);
            }
        }
        return most;
    }

    private static BigDecimal months(MatchResult match, int group) {
        var number = Numerals.read(match.group(group));
        return Patterns.in("year", match.group(group + 1)) ? number.multiply(YEAR) : number;
    }
}
