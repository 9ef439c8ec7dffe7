package org.shangliang.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the periods of one statute book on the calendar (期限计算). */
final class Periods {
    private static final int MONTHS_A_YEAR = 12;

    private final Lookup rules;
    private final DayCounting days = new DayCounting(HolidayCalendar.published());

    Periods(Lookup rules) {
        this.rules = rules;
    }

    Deadline forward(String key, LocalDate from) {
        var rule = rules.find(key).orElse(null);
        var length = rule == null ? OptionalInt.empty() : rule.number();
        if (rule == null || length.isEmpty()) {
            return withoutNumber(rule, from);
        }
        var own = end(rule, from, length.getAsInt());
        var lax = lawfulEnd(key, rule, from, own);
        var remind = remind(rule, from, own);
        var notes = new ArrayList<Ground>();
        if (!lax.raw().equals(lax.rolled())) {
            notes.add(Ground.of(GroundCode.DEADLINE_ROLLED, rolling(), lax.raw(), lax.rolled()));
        }
        if (remind.isBefore(lax.raw())) {
            notes.add(Ground.of(GroundCode.DEADLINE_TWO_SOURCES, basis(key, rule), remind, lax.rolled()));
        }
        notes.addAll(doubts(rule, from, lax.rolled()));
        return deadline(rule, from, remind, lax.rolled(), notes, basis(key, rule));
    }

    /** Counts back from an event; the answer never moves later (民法典 has no such roll). */
    Deadline back(String key, LocalDate event) {
        return counted(key, event, (rule, length) -> {
            var due = days.latestBefore(event, length, unit(rule));
            return deadline(rule, event, days.workingDayUpTo(due), due, doubts(rule, event, due), rule.basis());
        });
    }

    /** The window before expiry: it opens on remindOn and closes with the expiry itself. */
    Deadline window(String key, LocalDate expiry) {
        return counted(key, expiry, (rule, length) -> {
            var opens = days.opening(expiry, length, unit(rule));
            var notes = new ArrayList<Ground>();
            notes.add(Ground.of(GroundCode.RENEWAL_WINDOW, rule.basis(), opens, expiry));
            notes.addAll(doubts(rule, expiry, opens));
            return deadline(rule, expiry, opens, expiry, notes, rule.basis());
        });
    }

    /** So many times a year: the year is parted evenly; nothing rolls, since a report is owed and no period runs out. */
    Deadline yearly(String key, LocalDate from) {
        return counted(key, from, (rule, times) -> {
            int months = MONTHS_A_YEAR / times;
            var due = from.plusMonths(months);
            var doubtful = rule.basis().stream().filter(LegalBasis::unverified).toList();
            var notes = doubtful.isEmpty()
                    ? List.<Ground>of()
                    : List.of(Ground.of(GroundCode.DEADLINE_UNVERIFIED, doubtful));
            return new Deadline(from, due.minusMonths(1), due, months, PeriodUnit.MONTH, rule.basis(), false, notes);
        });
    }

    private Deadline counted(String key, LocalDate event, BiFunction<Rule, Integer, Deadline> count) {
        var rule = rules.find(key).orElse(null);
        var length = rule == null ? OptionalInt.empty() : rule.number();
        return rule == null || length.isEmpty() ? withoutNumber(rule, event) : count.apply(rule, length.getAsInt());
    }

    private Deadline withoutNumber(@Nullable Rule rule, LocalDate from) {
        if (rule == null) {
            var none = Ground.of(GroundCode.DEADLINE_NO_RULE, List.of());
            return new Deadline(from, null, null, null, PeriodUnit.CALENDAR_DAY, List.of(), false, List.of(none));
        }
        var code = rule.is("before_next_meeting")
                ? GroundCode.DEADLINE_BEFORE_NEXT_MEETING
                : rule.basis().isEmpty() ? GroundCode.DEADLINE_NO_RULE : GroundCode.DEADLINE_PROMPTLY;
        var notes = new ArrayList<Ground>();
        notes.add(Ground.of(code, rule.basis()));
        notes.addAll(doubts(rule, from, from));
        return new Deadline(from, null, null, null, unit(rule), rule.basis(), false, notes);
    }

    private Deadline deadline(
            Rule rule, LocalDate from, LocalDate remind, LocalDate due, List<Ground> notes, List<LegalBasis> basis) {
        var length = rule.number().orElseThrow();
        return new Deadline(from, remind, due, length, unit(rule), basis, !days.knows(from, due), notes);
    }

    /** An unread rule reminds, but only the next rule that was read can make an act late. */
    private End lawfulEnd(String key, Rule rule, LocalDate from, End own) {
        return readInstead(key, rule)
                .map(read -> end(read, from, read.number().orElseThrow()))
                .filter(end -> end.rolled().isAfter(own.rolled()))
                .orElse(own);
    }

    private Optional<Rule> readInstead(String key, Rule rule) {
        return rule.binding()
                ? Optional.empty()
                : rules.binding(key).filter(read -> read.number().isPresent());
    }

    private List<LegalBasis> basis(String key, Rule rule) {
        var read = readInstead(key, rule).map(Rule::basis).orElse(List.of());
        return Stream.concat(rule.basis().stream(), read.stream()).distinct().toList();
    }

    private LocalDate remind(Rule rule, LocalDate from, End own) {
        var earlier = rule.attributes().get("remind_at");
        return earlier == null ? own.raw() : days.last(from, Integer.parseInt(earlier), unit(rule));
    }

    private End end(Rule rule, LocalDate from, int length) {
        var raw = days.last(from, length, unit(rule));
        return new End(raw, days.rolled(raw));
    }

    private List<Ground> doubts(Rule rule, LocalDate from, LocalDate due) {
        var notes = new ArrayList<Ground>();
        var doubtful = rule.basis().stream().filter(LegalBasis::unverified).toList();
        if (!doubtful.isEmpty()) {
            notes.add(Ground.of(GroundCode.DEADLINE_UNVERIFIED, doubtful));
        }
        if (!days.knows(from, due)) {
            notes.add(Ground.of(GroundCode.DEADLINE_PROVISIONAL, List.of(), Math.max(from.getYear(), due.getYear())));
        }
        return notes;
    }

    private List<LegalBasis> rolling() {
        return rules.basis("period.roll_forward");
    }

    private static PeriodUnit unit(Rule rule) {
        var unit = rule.unit();
        return unit == null ? PeriodUnit.CALENDAR_DAY : PeriodUnit.valueOf(unit.toUpperCase(Locale.ROOT));
    }

    private record End(LocalDate raw, LocalDate rolled) {}
}
