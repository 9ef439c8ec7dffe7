package org.shangliang.law.lint;

import java.math.BigDecimal;
import org.shangliang.law.MinimumWage;
import org.shangliang.law.MinimumWages;
import org.shangliang.law.Refused;

/** Pay below the local minimum wage of the day (最低工资). */
final class WageCheck implements ClauseCheck {
    private static final String FLOOR = "floor.wage";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void read(Sentence sentence, Reading reading) {
        var minimum = MinimumWages.on(reading.region(), reading.on()).orElse(null);
        if (minimum != null && reading.knows(FLOOR)) {
            months(sentence, reading, minimum);
            hours(sentence, reading, minimum);
        }
        for (var match : sentence.found("wage.share")) {
            var share = Sentence.number(match);
            if (share.compareTo(HUNDRED) < 0 && !sentence.has("wage.share.lawful")) {
                reading.severe(sentence, "wageShare", FLOOR, share);
            }
        }
    }

    private static void months(Sentence sentence, Reading reading, MinimumWage minimum) {
        for (var match : sentence.found("wage.month")) {
            var yuan = Sentence.number(match);
            var fen = fen(yuan);
            if (fen > 0 && reading.book().enterpriseMinimumWage(fen, reading.on()) instanceof Refused) {
                reading.severe(sentence, "wageBelow", FLOOR, yuan, yuan(minimum.fenPerMonth()));
            }
        }
    }

    private static void hours(Sentence sentence, Reading reading, MinimumWage minimum) {
        var least = minimum.fenPerHourPartTime();
        if (least == null || !sentence.has("wage.hour.context")) {
            return;
        }
        for (var match : sentence.found("wage.hour")) {
            var yuan = Sentence.number(match);
            if (fen(yuan) < least) {
                reading.severe(sentence, "wageHour", FLOOR, yuan, yuan(least));
            }
        }
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValue();
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
