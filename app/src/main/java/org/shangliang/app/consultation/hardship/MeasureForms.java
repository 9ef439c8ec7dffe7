package org.shangliang.app.consultation.hardship;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Between the forms, which speak of yuan, and the terms, which count fen. */
final class MeasureForms {
    private MeasureForms() {}

    static MeasureTerms terms(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var terms = new MeasureTerms(
                Stream.of(MeasureKind.values())
                        .filter(kind -> kind.name().equals(form.value("kind")))
                        .findFirst()
                        .orElse(null),
                form.value("words"),
                day(form, "from", errors),
                day(form, "until", errors),
                day(form, "reviewOn", errors),
                fen(form, errors),
                form.value("managers"),
                form.value("oldTerms"),
                heads(form, errors),
                form.has("cutsPay", "true"),
                clause(form, errors));
        try {
            terms.kept();
        } catch (InvalidInput input) {
            input.errors().stream()
                    .filter(error -> errors.stream()
                            .noneMatch(one -> one.field().equals(inYuan(error).field())))
                    .map(MeasureForms::inYuan)
                    .toList()
                    .forEach(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return terms;
    }

    private static FieldError inYuan(FieldError error) {
        return new FieldError(error.field().replaceAll("Fen$", "Yuan"), error.code(), error.arguments());
    }

    static FormValues filled(MeasureTerms terms) {
        var floor = terms.floorFen();
        return FormValues.empty()
                .with("kind", terms.kind())
                .with("words", terms.words())
                .with("from", terms.from())
                .with("until", terms.until())
                .with("reviewOn", terms.reviewOn())
                .with(
                        "floorYuan",
                        floor == null ? null : BigDecimal.valueOf(floor, 2).toPlainString())
                .with("managers", terms.managers())
                .with("oldTerms", terms.oldTerms())
                .with("affected", terms.affected())
                .with("cutsPay", terms.cutsPay())
                .with("clause", terms.clause());
    }

    static ConsentLines consents(FormValues form) {
        return new ConsentLines(
                new ArrayList<@Nullable String>(form.value("consents").lines().toList()));
    }

    private static @Nullable LocalDate day(FormValues form, String field, List<FieldError> errors) {
        try {
            return form.value(field).isEmpty() ? null : LocalDate.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError(field, "hardship.day"));
            return null;
        }
    }

    private static @Nullable UUID clause(FormValues form, List<FieldError> errors) {
        try {
            return form.value("clause").isEmpty() ? null : UUID.fromString(form.value("clause"));
        } catch (IllegalArgumentException unreadable) {
            errors.add(new FieldError("clause", "hardship.clause.unknown"));
            return null;
        }
    }

    private static @Nullable Long fen(FormValues form, List<FieldError> errors) {
        var typed = form.value("floorYuan").replaceAll("[,\uff0c\\s]", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            errors.add(new FieldError("floorYuan", "hardship.money"));
            return null;
        }
        return new BigDecimal(typed).movePointRight(2).longValueExact();
    }

    private static @Nullable Integer heads(FormValues form, List<FieldError> errors) {
        var typed = form.value("affected");
        if (!typed.isEmpty() && !typed.matches("\\d{1,7}")) {
            errors.add(new FieldError("affected", "hardship.affected"));
            return null;
        }
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
