package org.shangliang.app.consultation.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Between the forms, which speak of yuan, and the drafts, which count fen; what cannot be read becomes impossible. */
final class PayForms {
    private static final long UNREADABLE = Long.MIN_VALUE;

    private PayForms() {}

    static PayDraft basis(FormValues form) {
        var rows = new ArrayList<PayDraft.@Nullable Row>();
        for (int at = 0; at < PayDraft.MOST_BANDS + 1; at++) {
            var row = "bands[" + at + "].";
            if (!blank(form, row + "name", row + "heads", row + "monthlyYuan")) {
                rows.add(new PayDraft.Row(
                        form.value(row + "name"), whole(form.value(row + "heads")), fen(form, row + "monthlyYuan")));
            }
        }
        return new PayDraft(
                form.value("covered"),
                form.value("month"),
                rows,
                fen(form, "wageBillYuan"),
                fen(form, "overtimeYuan"),
                number(form.value("socialPercent")),
                fen(form, "profitYuan"),
                form.value("reason"));
    }

    static FormValues filled(FormValues form, PayBasis basis) {
        var all = form.with("covered", basis.covered())
                .with("month", basis.month())
                .with("wageBillYuan", yuan(basis.wageBillFen()))
                .with("overtimeYuan", yuan(basis.overtimeFen()))
                .with("socialPercent", basis.socialPercent().toPlainString())
                .with("profitYuan", basis.profitFen() == null ? null : yuan(basis.profitFen()));
        return bands(all, basis.bands());
    }

    static FormValues bands(FormValues form, List<Band> bands) {
        var all = form;
        for (int at = 0; at < bands.size(); at++) {
            var row = "bands[" + at + "].";
            var band = bands.get(at);
            all = all.with(row + "name", band.name())
                    .with(row + "heads", band.heads())
                    .with(row + "monthlyYuan", yuan(band.monthlyFen()));
        }
        return all;
    }

    /** Rows to show: those in use and a few to spare. */
    static int rows(FormValues form, int more) {
        int used = 0;
        for (int at = 0; at < PayDraft.MOST_BANDS; at++) {
            var row = "bands[" + at + "].";
            if (!blank(form, row + "name", row + "heads", row + "monthlyYuan")) {
                used = at + 1;
            }
        }
        return Math.min(PayDraft.MOST_BANDS, Math.max(3, used) + more);
    }

    static ScenarioDraft scenario(FormValues form) {
        var rows = new ArrayList<ScenarioDraft.@Nullable Row>();
        for (int at = 0; at < PayDraft.MOST_BANDS * 2; at++) {
            var row = "bands[" + at + "].";
            if (!blank(form, row + "percent", row + "flatYuan")) {
                rows.add(new ScenarioDraft.Row(
                        form.value(row + "band"), number(form.value(row + "percent")), fen(form, row + "flatYuan")));
            }
        }
        return new ScenarioDraft(
                form.value("title"),
                whole(form.value("years")),
                whole(form.value("months")),
                number(form.value("percent")),
                fen(form, "flatYuan"),
                rows);
    }

    /** The errors as the form names its fields. */
    static List<FieldError> inYuan(InvalidInput input) {
        return input.errors().stream()
                .map(error -> new FieldError(error.field().replaceAll("Fen$", "Yuan"), error.code(), error.arguments()))
                .toList();
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static boolean blank(FormValues form, String... paths) {
        return List.of(paths).stream().allMatch(path -> form.value(path).isEmpty());
    }

    static @Nullable Long fen(FormValues form, String path) {
        var typed = form.value(path);
        if (typed.isEmpty()) {
            return null;
        }
        var yuan = number(typed);
        try {
            return yuan == null ? null : yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException broken) {
            return UNREADABLE;
        }
    }

    static @Nullable Integer whole(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var plain = typed.replaceAll("[,\uff0c\\s]", "");
        return plain.matches("\\d{1,9}") ? Integer.valueOf(plain) : Integer.valueOf(-1);
    }

    /** A number as people write it; one that cannot be read is too large for any field. */
    static @Nullable BigDecimal number(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        var plain = typed.replaceAll("[,\uff0c\\s%\uff05]", "");
        return plain.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(plain) : BigDecimal.valueOf(Long.MAX_VALUE);
    }
}
