package org.shangliang.law.lint;

import java.math.BigDecimal;

/** More overtime than the law lets be agreed (加班时数). */
final class OvertimeCheck implements ClauseCheck {
    private static final String MONTH = "overtime.month_max";
    private static final int MONTHS = 12;
    private static final int WEEKS = 52;

    @Override
    public void read(Sentence sentence, Reading reading) {
        if (!sentence.has("overtime")) {
            return;
        }
        above(sentence, reading, "overtime.month", MONTH, "overtimeMonth", 1, 1);
        above(sentence, reading, "overtime.day", "overtime.day_max", "overtimeDay", 1, 1);
        above(sentence, reading, "overtime.year", MONTH, "overtimeYear", MONTHS, 1);
        above(sentence, reading, "overtime.week", MONTH, "overtimeWeek", MONTHS, WEEKS);
        for (var match : sentence.said("overtime.unpaid")) {
            if (!sentence.has("overtime.unpaid.lawful") && !match.group().isEmpty()) {
                reading.severe(sentence, "overtimeUnpaid", "overtime.pay_workday");
            }
        }
    }

    /** Months are the measure: a longer or shorter span is compared by how many of it make as many months. */
    private static void above(
            Sentence sentence, Reading reading, String wording, String rule, String code, int months, int spans) {
        var limit = reading.limit(rule);
        if (limit.isEmpty()) {
            return;
        }
        var most = BigDecimal.valueOf((long) limit.getAsInt() * months);
        for (var match : sentence.found(wording)) {
            var hours = Sentence.number(match);
            if (hours.multiply(BigDecimal.valueOf(spans)).compareTo(most) > 0) {
                reading.severe(sentence, code, rule, hours, limit.getAsInt());
            }
        }
    }
}
