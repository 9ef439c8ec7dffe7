package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Reads the forms of guidance; everything unreadable is told at once. */
@Component
class GuidanceForms {
    private static final String PHONE = "[0-9 +\\-]{0,20}";
    private static final int SHORT = 100;
    private static final int LONG = 200;
    private static final int WORDS = 2000;

    InstructorNote note(FormValues form) {
        var errors = new ArrayList<FieldError>();
        text(form, "qualification", SHORT, true, errors);
        text(form, "speciality", LONG, false, errors);
        if (!form.value("phone").matches(PHONE)) {
            errors.add(new FieldError("phone", "guidance.phone"));
        }
        none(errors);
        return new InstructorNote(form.value("qualification"), form.value("speciality"), form.value("phone"));
    }

    AdviceDraft advice(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var on = day(form, "givenOn", errors);
        if (on == null && form.value("givenOn").isEmpty()) {
            errors.add(new FieldError("givenOn", "guidance.advice.day"));
        }
        var channel = Arrays.stream(AdviceDraft.Channel.values())
                .filter(one -> one.name().equals(form.value("channel")))
                .findFirst()
                .orElse(null);
        if (channel == null) {
            errors.add(new FieldError("channel", "guidance.advice.channel"));
        }
        text(form, "topic", SHORT, true, errors);
        text(form, "advice", WORDS, true, errors);
        var followUp = day(form, "followUpOn", errors);
        none(errors);
        if (on == null || channel == null) {
            throw new IllegalStateException("checked above");
        }
        return new AdviceDraft(on, channel, form.value("topic"), form.value("advice"), followUp);
    }

    private static void text(FormValues form, String field, int most, boolean needed, List<FieldError> errors) {
        var typed = form.value(field);
        if (needed && typed.isEmpty() || typed.length() > most) {
            errors.add(new FieldError(field, "guidance.text." + field, List.of(String.valueOf(most))));
        }
    }

    private static @Nullable LocalDate day(FormValues form, String field, List<FieldError> errors) {
        try {
            return form.value(field).isEmpty() ? null : LocalDate.parse(form.value(field));
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(field, "guidance.advice.day"));
            return null;
        }
    }

    private static void none(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
    }
}
