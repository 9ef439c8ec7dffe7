package org.shangliang.law.lint;

import java.math.BigDecimal;

/** Pay withheld, fined or kept as a deposit (扣工资、罚款、押金). */
final class DeductionCheck implements ClauseCheck {
    private static final String MOST = "deduction.month_max";
    private static final String WITHHOLDING = "deduction.withholding";

    @Override
    public void read(Sentence sentence, Reading reading) {
        var most = reading.limit(MOST);
        for (var match : sentence.found("deduction.percent")) {
            var share = Sentence.number(match);
            if (most.isPresent()
                    && share.compareTo(BigDecimal.valueOf(most.getAsInt())) > 0
                    && !Patterns.in("deduction.lawful", match.group())) {
                reading.severe(sentence, "deductionHigh", MOST, share, most.getAsInt());
            }
        }
        if (!sentence.said("deduction.all").isEmpty() && reading.knows(WITHHOLDING)) {
            reading.severe(sentence, "deductionAll", WITHHOLDING);
        }
        if (!sentence.said("deduction.fine").isEmpty() && !sentence.has("deduction.fine.lawful")) {
            reading.check(sentence, "fine", WITHHOLDING);
        }
        if (!sentence.said("deposit").isEmpty() && !sentence.has("deposit.lawful") && reading.knows("deposit")) {
            reading.severe(sentence, "deposit", "deposit");
        }
    }
}
