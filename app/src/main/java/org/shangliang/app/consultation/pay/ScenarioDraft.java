package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.modulith.NamedInterface;

/** A proposal as somebody sent it (方案草稿), not yet looked at. Money in fen a month. */
@NamedInterface("pay")
public record ScenarioDraft(
        @Nullable String title,
        @Nullable Integer years,
        @Nullable Integer months,
        @Nullable BigDecimal percent,
        @Nullable Long flatFen,
        @Nullable List<@Nullable Row> bands) {
    static final int TITLE = 60;
    private static final int MOST_YEARS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long MOST_FLAT = 10_000_000L;

    /** The change for one band, where it is another one than for everybody. */
    public record Row(
            @Nullable String band,
            @Nullable BigDecimal percent,
            @Nullable Long flatFen) {}

    /** The proposal; everything that cannot stand is told at once. */
    Scenario checked(Set<String> known) {
        var errors = new ArrayList<FieldError>();
        var name = title == null ? "" : title.strip();
        if (name.isEmpty() || name.length() > TITLE) {
            errors.add(new FieldError("title", "pay.title", List.of(String.valueOf(TITLE))));
        }
        var span = years == null ? 1 : years;
        if (span < 1 || span > MOST_YEARS) {
            errors.add(new FieldError("years", "pay.years", List.of(String.valueOf(MOST_YEARS))));
        }
        var paid = months == null ? PayBasis.MONTHS : months;
        if (paid < 1 || paid > PayBasis.MONTHS) {
            errors.add(new FieldError("months", "pay.months"));
        }
        var general = raise("", percent, flatFen, errors);
        var single = new HashMap<String, Raise>();
        var rows = bands == null ? List.<@Nullable Row>of() : bands;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row != null && row.band() != null && (row.percent() != null || row.flatFen() != null)) {
                single(single, known, "bands[" + at + "].", row, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Scenario(name, span, paid, general, single);
    }

    private static void single(
            HashMap<String, Raise> single, Set<String> known, String at, Row row, List<FieldError> errors) {
        var band = String.valueOf(row.band()).strip();
        if (!known.contains(band)) {
            errors.add(new FieldError(at + "band", "pay.band.unknown", List.of(band)));
        }
        single.put(band, raise(at, row.percent(), row.flatFen(), errors));
    }

    private static Raise raise(
            String at, @Nullable BigDecimal percent, @Nullable Long flatFen, List<FieldError> errors) {
        var by = percent == null ? BigDecimal.ZERO : percent.stripTrailingZeros();
        if (by.abs().compareTo(HUNDRED) > 0 || by.scale() > 2) {
            errors.add(new FieldError(at + "percent", "pay.percent"));
            by = BigDecimal.ZERO;
        }
        long flat = flatFen == null ? 0 : flatFen;
        if (flat < -MOST_FLAT || flat > MOST_FLAT) {
            errors.add(new FieldError(at + "flatFen", "pay.flat"));
        }
        return new Raise(by, flat);
    }
}
