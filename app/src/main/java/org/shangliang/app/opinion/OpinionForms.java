package org.shangliang.app.opinion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.opinion.Agendas.Choice;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Reads the chair's forms; everything unreadable is told at once. */
@Component
class OpinionForms {
    private static final int TITLE = 60;
    private static final int QUESTIONS = 500;
    private static final int MOST = 1_000_000;

    CallDraft call(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var employer = uuid(form.value("employer"));
        if (employer == null) {
            errors.add(new FieldError("employer", "opinion.employer"));
        }
        var title = form.value("title");
        if (title.isEmpty() || title.length() > TITLE) {
            errors.add(new FieldError("title", "opinion.text", List.of(String.valueOf(TITLE))));
        }
        if (form.value("questions").length() > QUESTIONS) {
            errors.add(new FieldError("questions", "opinion.text", List.of(String.valueOf(QUESTIONS))));
        }
        var opens = day(form, "opensOn", errors);
        var closes = day(form, "closesOn", errors);
        var audience = form.value("audience").matches("\\d{1,7}") ? Integer.parseInt(form.value("audience")) : 0;
        if (audience < 1 || audience > MOST) {
            errors.add(new FieldError("audience", "opinion.audience"));
        }
        if (!errors.isEmpty() || employer == null || opens == null || closes == null) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return new CallDraft(employer, title, form.value("questions"), opens, closes, audience);
    }

    /** What was chosen for each group; one without an answer is told. */
    List<Choice> choices(FormValues form, List<GroupView> groups) {
        var choices = new ArrayList<Choice>();
        var errors = new ArrayList<FieldError>();
        for (int at = 0; at < groups.size(); at++) {
            var row = "groups[" + at + "].";
            var id = uuid(form.value(row + "id"));
            if (id == null) {
                continue;
            }
            if (form.value(row + "taken").isEmpty()) {
                errors.add(new FieldError(row + "taken", "opinion.choose"));
            }
            choices.add(new Choice(id, form.value(row + "taken").equals("yes"), form.value(row + "reason")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(List.copyOf(errors));
        }
        return choices;
    }

    static List<UUID> ids(List<String> typed) {
        return typed.stream().map(OpinionForms::id).toList();
    }

    static UUID id(String typed) {
        var id = uuid(typed);
        if (id == null) {
            throw new NoSuch("opinion");
        }
        return id;
    }

    static @Nullable UUID uuid(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalDate day(FormValues form, String field, List<FieldError> errors) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(field, "opinion.day"));
            return null;
        }
    }
}
