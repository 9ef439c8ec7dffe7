package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import org.shangliang.law.Refused;

/** A term of the contract outside what the law allows (合同期限). */
final class TermCheck implements ClauseCheck {
    private static final String LEAST = "term.min";
    private static final String MOST = "term.max";
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    @Override
    public void read(Sentence sentence, Reading reading) {
        var least = reading.limit(LEAST);
        var most = reading.limit(MOST);
        for (var match : sentence.found("term.years")) {
            if (Patterns.in("term.not", match.group()) || least.isEmpty() || most.isEmpty()) {
                continue;
            }
            var months = months(match);
            if (months.compareTo(YEAR.multiply(BigDecimal.valueOf(most.getAsInt()))) > 0) {
                reading.severe(
                        sentence, "termLong", MOST, Numerals.read(match.group(1)), match.group(2), most.getAsInt());
            } else if (months.compareTo(YEAR.multiply(BigDecimal.valueOf(least.getAsInt()))) < 0) {
                reading.severe(
                        sentence, "termShort", LEAST, Numerals.read(match.group(1)), match.group(2), least.getAsInt());
            }
        }
        if (sentence.has("term.context")) {
            sentence.found("term.dates").forEach(match -> dates(sentence, reading, match));
        }
        if (!sentence.said("term.forever").isEmpty() && reading.knows(MOST)) {
            reading.severe(sentence, "termForever", MOST, most.orElse(0));
        }
    }

    private static void dates(Sentence sentence, Reading reading, MatchResult match) {
        try {
            var from = day(match, 1);
            var to = day(match, 4);
            if (reading.book().term(from, to) instanceof Refused) {
                reading.severe(sentence, "termDates", MOST, from, to);
            }
        } catch (DateTimeException noSuchDay) {
            reading.check(sentence, "noSuchDay", MOST);
        }
    }

    private static LocalDate day(MatchResult match, int group) {
        return LocalDate.of(
                Integer.parseInt(match.group(group)),
                Integer.parseInt(match.group(group + 1)),
                Integer.parseInt(match.group(group + 2)));
    }

    private static BigDecimal months(MatchResult match) {
        var number = Numerals.read(match.group(1));
        return Patterns.in("year", match.group(2)) ? number.multiply(YEAR) : number;
    }
}
