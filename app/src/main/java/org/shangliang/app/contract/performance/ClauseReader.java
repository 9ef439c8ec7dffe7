package org.shangliang.app.contract.performance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Draft;

/** Finds in clauses what somebody promises to do by a day (提取承诺); it proposes, people decide what goes on the list. */
final class ClauseReader {
    private static final Pattern SENTENCE = Wording.pattern("sentence");
    private static final Pattern FULL_DATE = Wording.pattern("date.full");
    private static final Pattern SHORT_DATE = Wording.pattern("date.short");
    private static final Pattern DAY = Wording.pattern("date.day");
    private static final Pattern PROMISE = Wording.pattern("promise");
    private static final Pattern WORKERS = Wording.pattern("owner.union.when");
    private static final List<Rhythm> RECURRING =
            List.of(Rhythm.MONTHLY, Rhythm.QUARTERLY, Rhythm.HALF_YEARLY, Rhythm.YEARLY);
    private static final int LONGEST = 500;

    private final LocalDate from;
    private final LocalDate to;

    ClauseReader(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** What the clauses promise, in their order. */
    List<Promise> read(List<Draft.Clause> clauses) {
        var promises = new ArrayList<Promise>();
        for (var clause : clauses) {
            for (var sentence : SENTENCE.split(clause.text())) {
                var promise = promise(clause.number(), sentence.replaceAll("\\s+", ""));
                if (promise != null) {
                    promises.add(promise);
                }
            }
        }
        return List.copyOf(promises);
    }

    private @Nullable Promise promise(int clause, String sentence) {
        var every = rhythm(sentence);
        var dated = FULL_DATE.matcher(sentence).find()
                || SHORT_DATE.matcher(sentence).find();
        if (sentence.isBlank()
                || every == Rhythm.ONCE && !dated && !PROMISE.matcher(sentence).find()) {
            return null;
        }
        var owner = Wording.word(WORKERS.matcher(sentence).find() ? "owner.union" : "owner.employer");
        var words = sentence.substring(0, Math.min(LONGEST, sentence.length()));
        return new Promise(clause, words, owner, every, due(every, sentence));
    }

    private static Rhythm rhythm(String sentence) {
        for (var every : RECURRING) {
            if (Wording.pattern("every." + every).matcher(sentence).find()) {
                return every;
            }
        }
        return Rhythm.ONCE;
    }

    /** The first day on which it is due within the term. */
    private LocalDate due(Rhythm every, String sentence) {
        var said = date(sentence);
        return switch (every) {
            case ONCE -> said == null ? to : said;
            case YEARLY -> said == null ? earlier(from.plusYears(1).minusDays(1)) : said;
            case HALF_YEARLY -> said == null ? earlier(from.plusMonths(6).minusDays(1)) : said;
            case QUARTERLY -> earlier(quarterEnd());
            case MONTHLY -> earlier(monthDay(sentence));
        };
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(to) ? to : day;
    }

    private LocalDate quarterEnd() {
        var month = YearMonth.from(from);
        return month.plusMonths((3 - month.getMonthValue() % 3) % 3).atEndOfMonth();
    }

    private LocalDate monthDay(String sentence) {
        var day = DAY.matcher(sentence);
        var month = YearMonth.from(from);
        if (!day.find()) {
            return month.atEndOfMonth();
        }
        int wanted = Math.clamp(Integer.parseInt(day.group(1)), 1, 31);
        var first = month.atDay(Math.min(wanted, month.lengthOfMonth()));
        var next = month.plusMonths(1);
        return first.isBefore(from) ? next.atDay(Math.min(wanted, next.lengthOfMonth())) : first;
    }

    private @Nullable LocalDate date(String sentence) {
        var full = FULL_DATE.matcher(sentence);
        var brief = SHORT_DATE.matcher(sentence);
        try {
            if (full.find()) {
                return LocalDate.of(number(full.group(1)), number(full.group(2)), number(full.group(3)));
            }
            if (brief.find()) {
                var here = LocalDate.of(from.getYear(), number(brief.group(1)), number(brief.group(2)));
                return here.isBefore(from) ? here.plusYears(1) : here;
            }
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
