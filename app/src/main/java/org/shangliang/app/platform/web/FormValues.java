package org.shangliang.app.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Ground;

/**
 * What stands in a form (表单内容): values by path ({@code workers[2].name}), errors by path, and the grounds of a
 * refusal; so that a form that failed shows again with everything that was typed. Immutable.
 */
public final class FormValues {
    private static final FormValues EMPTY = new FormValues(Map.of(), List.of(), List.of());

    private final Map<String, List<String>> values;
    private final List<FieldError> errors;
    private final List<Ground> grounds;

    private FormValues(Map<String, List<String>> values, List<FieldError> errors, List<Ground> grounds) {
        this.values = values;
        this.errors = errors;
        this.grounds = grounds;
    }

    /** A form in which nothing has been typed. */
    public static FormValues empty() {
        return EMPTY;
    }

    /**
     * What the browser sent: {@code request.getParameterMap()}. Blanks at either end of a value are dropped, and the empty
     * character, which the database does not keep.
     */
    public static FormValues from(Map<String, String[]> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        parameters.forEach((path, entries) ->
                typed.put(path, List.of(entries).stream().map(FormValues::plain).toList()));
        return new FormValues(typed, List.of(), List.of());
    }

    private static String plain(String typed) {
        return typed.replace("\0", "").strip();
    }

    /** The same with this value as if it had been typed; {@code null} leaves the field empty. */
    public FormValues with(String path, @Nullable Object value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(path, value == null ? List.of() : List.of(value.toString()));
        return new FormValues(more, errors, grounds);
    }

    /** The same with what could not be read. */
    public FormValues rejected(InvalidInput input) {
        return rejected(input.errors());
    }

    /** The same with what could not be read. */
    public FormValues rejected(List<FieldError> found) {
        List<FieldError> more = new ArrayList<>(errors);
        more.addAll(found);
        return new FormValues(values, List.copyOf(more), grounds);
    }

    /** The same with the grounds on which the law refuses it. */
    public FormValues refused(List<Ground> refusal) {
        return new FormValues(values, errors, List.copyOf(refusal));
    }

    /** The value at a path, empty if nothing was typed. */
    public String value(String path) {
        List<String> all = values(path);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The day at a path, absent if nothing was typed; what is no day is an error of that field. */
    public @Nullable LocalDate day(String path) {
        try {
            return value(path).isEmpty() ? null : LocalDate.parse(value(path));
        } catch (DateTimeException unreadable) {
            throw new InvalidInput(List.of(new FieldError(path, "input.type.localdate")));
        }
    }

    /** The value at a path, empty if nothing was typed; one of more than so many characters is an error of that field. */
    public String atMost(int characters, String path) {
        if (value(path).length() > characters) {
            var limits = List.of("0", String.valueOf(characters));
            throw new InvalidInput(List.of(new FieldError(path, "input.Size", limits)));
        }
        return value(path);
    }

    /** All values at a path, for check boxes. */
    public List<String> values(String path) {
        return Objects.requireNonNullElse(values.get(path), List.of());
    }

    /** Whether this value was chosen at this path. */
    public boolean has(String path, String value) {
        return values(path).contains(value);
    }

    /** All that could not be read, in the order of the form. */
    public List<FieldError> errors() {
        return errors;
    }

    /** What is wrong at this path. */
    public List<FieldError> errors(String path) {
        return errors.stream().filter(error -> error.field().equals(path)).toList();
    }

    /** The grounds of the refusal; empty if there was none. */
    public List<Ground> grounds() {
        return grounds;
    }

    /** Whether the form comes back because something was wrong. */
    public boolean hasFailed() {
        return !errors.isEmpty() || !grounds.isEmpty();
    }
}
