package org.shangliang.app.consultation.balance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.modulith.NamedInterface;

/** A scale as it is typed (刻度一行): title, unit, lowest, highest, step, and the value on the table now. */
@NamedInterface("balance")
public record ScaleLine(
        @Nullable String title,
        @Nullable String unit,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable BigDecimal step,
        @Nullable BigDecimal present) {
    static final int MOST = 10;
    static final int LEVELS = 11;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000_000L);

    /** All scales; what cannot stand is told at once. */
    static List<Scale> checked(@Nullable List<ScaleLine> lines) {
        var sent = lines == null ? List.<ScaleLine>of() : lines;
        var errors = new ArrayList<FieldError>();
        var scales = new ArrayList<Scale>();
        if (sent.isEmpty() || sent.size() > MOST) {
            errors.add(new FieldError("scales[0].title", "balance.scales", List.of(String.valueOf(MOST))));
        }
        for (int at = 0; at < Math.min(sent.size(), MOST); at++) {
            scales.add(sent.get(at).scale("scales[" + at + "].", errors));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return scales;
    }

    private Scale scale(String at, List<FieldError> errors) {
        var name = title == null ? "" : title.strip();
        var measure = unit == null ? "" : unit.strip();
        if (name.isEmpty() || name.length() > 60 || measure.length() > 10) {
            errors.add(new FieldError(at + "title", "balance.title"));
        }
        var low = from;
        var high = to;
        var by = step;
        if (wild(low) || wild(high) || wild(by) || low == null || high == null || by == null || by.signum() <= 0) {
            errors.add(new FieldError(at + "from", "balance.range"));
            return new Scale(name, measure, BigDecimal.ZERO, BigDecimal.ONE, 1, 0);
        }
        var parts = high.subtract(low).divideAndRemainder(by);
        int levels = parts[0].signum() > 0 && parts[0].compareTo(BigDecimal.valueOf(LEVELS)) < 0
                ? parts[0].intValue() + 1
                : 0;
        if (parts[1].signum() != 0 || levels < 2) {
            errors.add(new FieldError(at + "step", "balance.step", List.of(String.valueOf(LEVELS))));
            return new Scale(name, measure, low, by, 1, 0);
        }
        var scale = new Scale(name, measure, low, by, levels, 0);
        int now = present == null ? -1 : scale.level(present);
        if (now < 0) {
            errors.add(new FieldError(at + "present", "balance.present"));
        }
        return new Scale(name, measure, low, by, levels, Math.max(0, now));
    }

    private static boolean wild(@Nullable BigDecimal value) {
        return value != null && (value.abs().compareTo(LARGE) > 0 || value.scale() > 4);
    }
}
