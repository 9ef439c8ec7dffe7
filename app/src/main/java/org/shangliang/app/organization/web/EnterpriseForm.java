package org.shangliang.app.organization.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.EmployerDraft;
import org.shangliang.app.organization.EmployerDraft.Flags;
import org.shangliang.app.organization.EmployerDraft.Headcount;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.RegisteredEmployer;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Turns what was typed into a draft of an employer and back; what cannot be read is kept as errors. */
final class EnterpriseForm {
    private static final BigDecimal FEN = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    private final FormValues form;
    private final List<FieldError> errors = new ArrayList<>();

    EnterpriseForm(FormValues form) {
        this.form = form;
    }

    /** What could not be read by {@link #draft()}. */
    List<FieldError> errors() {
        return errors;
    }

    EmployerDraft draft() {
        String[] industry = form.value("industry").split("-", 2);
        return new EmployerDraft(
                form.value("name"),
                form.value("creditCode"),
                form.value("region"),
                id("unionId"),
                industry[0].isEmpty() ? null : industry[0],
                industry.length < 2 ? null : industry[1],
                text("sizeClass"),
                new Headcount(staff(), count("women"), count("members"), count("migrant"), count("dispatched")),
                money("revenue"),
                money("assets"),
                new Flags(form.has("newForm", "true"), form.has("epidemicHit", "true"), count("disputes")),
                text("legalRepresentative"),
                text("address"),
                text("registeredAs"));
    }

    static FormValues of(RegisteredEmployer known) {
        EmployerView e = known.view();
        return FormValues.empty()
                .with("version", known.version())
                .with("name", e.name())
                .with("creditCode", e.creditCode())
                .with("region", e.region())
                .with("unionId", e.unionId())
                .with("industry", Labels.industryKey(e.industry(), known.trade()))
                .with("sizeClass", known.sizeComputed() ? null : e.sizeClass())
                .with("staff", e.staff())
                .with("women", e.women())
                .with("members", e.members())
                .with("migrant", e.migrant())
                .with("dispatched", e.dispatched())
                .with("revenue", tenThousands(known.revenue()))
                .with("assets", tenThousands(known.assets()))
                .with("newForm", e.newFormEmployment() ? "true" : null)
                .with("epidemicHit", e.epidemicHit() ? "true" : null)
                .with("disputes", e.disputes())
                .with("legalRepresentative", e.legalRepresentative())
                .with("address", e.address())
                .with("registeredAs", known.registeredAs());
    }

    static @Nullable String tenThousands(@Nullable Long fen) {
        return fen == null
                ? null
                : BigDecimal.valueOf(fen).divide(FEN).stripTrailingZeros().toPlainString();
    }

    private @Nullable String text(String field) {
        String value = form.value(field);
        return value.isEmpty() ? null : value;
    }

    private @Nullable UUID id(String field) {
        String value = form.value(field);
        try {
            return value.isEmpty() ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(field, "organization.union.unknown"));
            return null;
        }
    }

    /** How many work there is asked for: without it an employer would count as having nobody. */
    private int staff() {
        if (form.value("staff").isEmpty()) {
            errors.add(new FieldError("staff", "organization.staff.missing"));
        }
        return count("staff");
    }

    private int count(String field) {
        String value = form.value(field).replace(",", "");
        try {
            return value.isEmpty() ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            errors.add(new FieldError(field, "organization.count.unreadable"));
            return 0;
        }
    }

    private @Nullable Long money(String field) {
        String value = form.value(field).replace(",", "");
        if (value.isEmpty()) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(value);
            if (amount.abs().compareTo(MOST) <= 0 && amount.scale() < 20) {
                return amount.multiply(FEN).setScale(0, RoundingMode.HALF_UP).longValue();
            }
        } catch (NumberFormatException e) {
            // told below, like a number that no enterprise has
        }
        errors.add(new FieldError(field, "organization.money.unreadable"));
        return null;
    }
}
