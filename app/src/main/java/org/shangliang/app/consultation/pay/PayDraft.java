package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.modulith.NamedInterface;

/** A basis as somebody sent it (口径草稿), not yet looked at: anything may be missing. Money in fen. */
@NamedInterface("pay")
public record PayDraft(
        @Nullable String covered,
        @Nullable String month,
        @Nullable List<@Nullable Row> bands,
        @Nullable Long wageBillFen,
        @Nullable Long overtimeFen,
        @Nullable BigDecimal socialPercent,
        @Nullable Long profitFen,
        @Nullable String reason) {
    static final int MOST_BANDS = 30;
    static final int TEXT = 200;
    private static final int MOST_HEADS = 1_000_000;
    private static final long MOST_MONTHLY = 100_000_000L;
    private static final long MOST_YEARLY = 100_000_000_000_000L;

    /** A band as sent. */
    public record Row(
            @Nullable String name,
            @Nullable Integer heads,
            @Nullable Long monthlyFen) {}

    /** The basis; everything that cannot stand is told at once. */
    PayBasis checked() {
        var errors = new ArrayList<FieldError>();
        var who = covered == null ? "" : covered.strip();
        if (who.isEmpty() || who.length() > TEXT) {
            errors.add(new FieldError("covered", "pay.covered", List.of(String.valueOf(TEXT))));
        }
        var taken = month(errors);
        var rows = rows(errors);
        var bill = money("wageBillFen", wageBillFen, MOST_YEARLY, errors);
        var overtime = money("overtimeFen", overtimeFen == null ? Long.valueOf(0) : overtimeFen, MOST_YEARLY, errors);
        var social = percent(errors);
        if (profitFen != null && (profitFen < -MOST_YEARLY || profitFen > MOST_YEARLY)) {
            errors.add(new FieldError("profitFen", "pay.money"));
        }
        if (reason != null && reason.strip().length() > TEXT) {
            errors.add(new FieldError("reason", "pay.reason", List.of(String.valueOf(TEXT))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new PayBasis(who, taken, rows, bill, overtime, social, profitFen);
    }

    private YearMonth month(List<FieldError> errors) {
        try {
            return YearMonth.parse(month == null ? "" : month.strip());
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError("month", "pay.month"));
            return YearMonth.of(2000, 1);
        }
    }

    private BigDecimal percent(List<FieldError> errors) {
        var given = socialPercent == null ? null : socialPercent.stripTrailingZeros();
        if (given == null || given.signum() < 0 || given.compareTo(BigDecimal.valueOf(100)) > 0 || given.scale() > 2) {
            errors.add(new FieldError("socialPercent", "pay.social"));
            return BigDecimal.ZERO;
        }
        return given;
    }

    private List<Band> rows(List<FieldError> errors) {
        var sent = bands == null ? List.<@Nullable Row>of() : bands;
        if (sent.isEmpty() || sent.size() > MOST_BANDS) {
            errors.add(new FieldError("bands[0].name", "pay.bands", List.of(String.valueOf(MOST_BANDS))));
            return List.of();
        }
        var names = new HashSet<String>();
        var rows = new ArrayList<Band>();
        for (int at = 0; at < sent.size(); at++) {
            var row = sent.get(at);
            rows.add(band("bands[" + at + "].", row == null ? new Row(null, null, null) : row, names, errors));
        }
        return rows;
    }

    private static Band band(String at, Row row, HashSet<String> names, List<FieldError> errors) {
        var name = row.name() == null ? "" : row.name().strip();
        if (name.isEmpty() || name.length() > 30) {
            errors.add(new FieldError(at + "name", "pay.band.name"));
        } else if (!names.add(name)) {
            errors.add(new FieldError(at + "name", "pay.band.twice", List.of(name)));
        }
        var heads = row.heads();
        if (heads == null || heads < 1 || heads > MOST_HEADS) {
            errors.add(new FieldError(at + "heads", "pay.band.heads", List.of(String.valueOf(MOST_HEADS))));
        }
        var monthly = money(at + "monthlyFen", row.monthlyFen(), MOST_MONTHLY, errors);
        return new Band(name, heads == null ? 0 : heads, monthly);
    }

    private static long money(String field, @Nullable Long fen, long most, List<FieldError> errors) {
        if (fen == null || fen < 0 || fen > most) {
            errors.add(new FieldError(field, "pay.money"));
            return 0;
        }
        return fen;
    }
}
