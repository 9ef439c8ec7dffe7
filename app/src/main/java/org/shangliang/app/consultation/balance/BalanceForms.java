package org.shangliang.app.consultation.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/** Reads the forms of the balance finder; a number that cannot be read becomes one that no scale has. */
final class BalanceForms {
    private static final BigDecimal UNREADABLE = BigDecimal.valueOf(Long.MAX_VALUE);

    private BalanceForms() {}

    static List<ScaleLine> scales(FormValues form) {
        var lines = new ArrayList<ScaleLine>();
        for (int at = 0; at < ScaleLine.MOST; at++) {
            var row = "scales[" + at + "].";
            if (Stream.of("title", "from", "to", "step", "present")
                    .anyMatch(field -> !form.value(row + field).isEmpty())) {
                lines.add(new ScaleLine(
                        form.value(row + "title"),
                        form.value(row + "unit"),
                        number(form, row + "from"),
                        number(form, row + "to"),
                        number(form, row + "step"),
                        number(form, row + "present")));
            }
        }
        return lines;
    }

    static List<MarkLine> marks(FormValues form) {
        var lines = new ArrayList<MarkLine>();
        for (int at = 0; at < ScaleLine.MOST; at++) {
            var row = "marks[" + at + "].";
            var rank = form.value(row + "rank");
            lines.add(new MarkLine(
                    rank.matches("\\d{1,2}") ? Integer.valueOf(rank) : null,
                    number(form, row + "best"),
                    number(form, row + "limit")));
        }
        return lines;
    }

    private static @Nullable BigDecimal number(FormValues form, String path) {
        var typed = form.value(path).replaceAll("[,\uff0c%\uff05\\s]", "");
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("-?\\d{1,9}(\\.\\d{1,4})?") ? new BigDecimal(typed) : UNREADABLE;
    }
}
