package org.shangliang.app.platform;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be read: each error names its field, a message code and the code's arguments (400, form 422). */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One field, for instance {@code workers[2].name}, and what is wrong with it (key in messages/). */
    public record FieldError(String field, String code, List<String> arguments) {
        /** An error without arguments. */
        public FieldError(String field, String code) {
            this(field, code, List.of());
        }
    }

    private final transient List<FieldError> errors;

    /** All errors at once, so that one reading of the form mends them all. */
    public InvalidInput(List<FieldError> errors) {
        super("invalid input: " + codes(errors), null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** Which fields and codes, never what was typed. */
    private static String codes(List<FieldError> errors) {
        return errors.stream().map(one -> one.field() + " " + one.code()).collect(Collectors.joining(", "));
    }

    /** The errors, in the order of the form. */
    public List<FieldError> errors() {
        return errors;
    }
}
