package org.shangliang.app.supervision.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads a form field by field and collects what cannot be read, so that all of it is said at once. */
public final class Typed {
    private final FormValues form;
    private final List<FieldError> errors = new ArrayList<>();

    public Typed(FormValues form) {
        this.form = form;
    }

    @Nullable
    public LocalDate day(String field) {
        return read(field, "supervision.field.day", LocalDate::parse);
    }

    public <E extends Enum<E>> @Nullable E code(String field, Class<E> type) {
        return read(field, "supervision.field.choose", typed -> Enum.valueOf(type, typed));
    }

    /** A text that must be there. */
    public String text(String field, int most) {
        var typed = form.value(field);
        if (typed.isEmpty()) {
            errors.add(new FieldError(field, "supervision.field.empty"));
        }
        return limited(field, typed, most);
    }

    /** A text that may be missing. */
    public String optional(String field, int most) {
        return limited(field, form.value(field), most);
    }

    public void wrong(FieldError error) {
        errors.add(error);
    }

    /** Throws what was found wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private String limited(String field, String typed, int most) {
        if (typed.length() > most) {
            errors.add(new FieldError(field, "supervision.words.long", List.of(String.valueOf(most))));
        }
        return typed;
    }

    private <T> @Nullable T read(String field, String code, Function<String, T> reader) {
        try {
            return reader.apply(form.value(field));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            errors.add(new FieldError(field, code));
            return null;
        }
    }
}
