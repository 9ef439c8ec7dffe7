package org.shangliang.app.guidance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads the forms of the yearly plan; everything unreadable is told at once. */
final class HarmonyForms {
    private static final int SHORT = 100;
    private static final int LONG = 1000;

    private HarmonyForms() {}

    /** The targets; a field left empty sets none. */
    static Map<Measure, Integer> targets(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var targets = new EnumMap<Measure, Integer>(Measure.class);
        for (var measure : Measure.values()) {
            var typed = form.value(measure.name());
            if (typed.matches("\\d{1,7}")) {
                targets.put(measure, Integer.valueOf(typed));
            } else if (!typed.isEmpty()) {
                errors.add(new FieldError(measure.name(), "guidance.harmony.range", List.of("1000000")));
            }
        }
        none(errors);
        return targets;
    }

    static RiskDraft risk(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var kind = Arrays.stream(Risk.Kind.values())
                .filter(one -> one.noted() && one.name().equals(form.value("kind")))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            errors.add(new FieldError("kind", "guidance.risk.kind"));
        }
        var on = day(form, "on", errors);
        text(form, "source", SHORT, errors);
        text(form, "words", LONG, errors);
        none(errors);
        if (kind == null || on == null) {
            throw new IllegalStateException("checked above");
        }
        return new RiskDraft(kind, on, form.value("source"), form.value("words"));
    }

    /** One of several such forms on a page: its fields end in the id of the signal. */
    static Clearing clearing(FormValues form, UUID id) {
        var errors = new ArrayList<FieldError>();
        var on = day(form, "on-" + id, errors);
        text(form, "words-" + id, LONG, errors);
        none(errors);
        if (on == null) {
            throw new IllegalStateException("checked above");
        }
        return new Clearing(on, form.value("words-" + id));
    }

    private static @Nullable LocalDate day(FormValues form, String field, List<FieldError> errors) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError(field, "guidance.advice.day"));
            return null;
        }
    }

    private static void text(FormValues form, String field, int most, List<FieldError> errors) {
        var typed = form.value(field);
        if (typed.isEmpty() || typed.length() > most) {
            errors.add(new FieldError(field, "guidance.risk.text", List.of(String.valueOf(most))));
        }
    }

    private static void none(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
