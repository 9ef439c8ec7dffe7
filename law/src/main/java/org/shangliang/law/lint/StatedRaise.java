package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The change of everybody's monthly pay that a clause writes down in one figure (条款写明的调资): in percent, then in yuan a
 * month, either of which may be nought or below; how many months of a year it is paid, and for how many years in turn.
 */
public record StatedRaise(BigDecimal percent, BigDecimal yuan, int months, int years) {
    private static final int MONTHS = 12;

    /**
     * What a clause says, or nothing where it names no figure, more than one, or one that is not plainly everybody's
     * monthly pay: what is read wrongly would be costed wrongly.
     */
    public static Optional<StatedRaise> in(String clause) {
        var percents = new TreeSet<BigDecimal>();
        var flats = new TreeSet<BigDecimal>();
        var sentences = Sentence.of(1, clause);
        for (var sentence : sentences) {
            for (var part : Patterns.one("raise.part").split(sentence.text())) {
                boolean plain = read("raise.percent", part, percents) || read("raise.flat", part, flats);
                if (!plain && Patterns.in("raise.figure", part)) {
                    return Optional.empty();
                }
            }
        }
        var from = numbers("raise.from", sentences);
        var years = numbers("raise.years", sentences);
        boolean certain = percents.size() < 2 && flats.size() < 2 && from.size() < 2 && years.size() < 2;
        return certain && percents.size() + flats.size() > 0
                ? Optional.of(new StatedRaise(only(percents), only(flats), months(from), years(years)))
                : Optional.empty();
    }

    private static boolean read(String key, String part, Set<BigDecimal> figures) {
        var match = Patterns.one(key).matcher(part);
        boolean found = match.find();
        if (found) {
            var figure = Sentence.number(match.toMatchResult());
            figures.add(Patterns.in("raise.down", part) ? figure.negate() : figure);
        }
        return found;
    }

    private static Set<Integer> numbers(String key, List<Sentence> sentences) {
        var numbers = new HashSet<Integer>();
        for (var sentence : sentences) {
            sentence.found(key)
                    .forEach(match -> numbers.add(Sentence.number(match).intValue()));
        }
        return numbers;
    }

    private static BigDecimal only(TreeSet<BigDecimal> figures) {
        return figures.isEmpty() ? BigDecimal.ZERO : figures.getFirst();
    }

    /** From a month to the end of the year, the month itself included. */
    private static int months(Set<Integer> from) {
        return from.stream()
                .filter(month -> month >= 1 && month <= MONTHS)
                .findFirst()
                .map(month -> MONTHS + 1 - month)
                .orElse(MONTHS);
    }

    private static int years(Set<Integer> years) {
        return years.stream().findFirst().orElse(1);
    }
}
