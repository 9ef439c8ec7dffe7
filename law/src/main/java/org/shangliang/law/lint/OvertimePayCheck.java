package org.shangliang.law.lint;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Overtime paid at less than the rates of the law (加班工资). */
final class OvertimePayCheck implements ClauseCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Day(String wording, String rule, String code, int at) {}

    @Override
    public void read(Sentence sentence, Reading reading) {
        if (!sentence.has("pay.context")) {
            return;
        }
        for (var match : sentence.found("pay.rate")) {
            var day = day(sentence.text().substring(0, match.start()));
            if (day == null || Patterns.in("pay.between", sentence.text().substring(day.at(), match.start()))) {
                continue;
            }
            var least = reading.limit(day.rule());
            var rate = rate(match);
            if (least.isPresent() && rate.compareTo(BigDecimal.valueOf(least.getAsInt())) < 0) {
                reading.severe(sentence, day.code(), day.rule(), rate, least.getAsInt());
            }
        }
    }

    private static BigDecimal rate(MatchResult match) {
        var number = Numerals.read(match.group(1));
        return match.group(2).equals("%") ? number : number.multiply(HUNDRED);
    }

    /** The kind of day named last before the rate. */
    private static @Nullable Day day(String before) {
        Day last = null;
        for (var day : new Day[] {
            new Day("pay.workday", "overtime.pay_workday", "payWorkday", -1),
            new Day("pay.rest-day", "overtime.pay_rest_day", "payRestDay", -1),
            new Day("pay.holiday", "overtime.pay_holiday", "payHoliday", -1)
        }) {
            int at = Patterns.one(day.wording())
                    .matcher(before)
                    .results()
                    .mapToInt(MatchResult::end)
                    .max()
                    .orElse(-1);
            if (at >= 0 && (last == null || at > last.at())) {
                last = new Day(day.wording(), day.rule(), day.code(), at);
            }
        }
        return last;
    }
}
