package org.shangliang.app.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.GroundTexts;
import org.shangliang.law.ImpossibleValue;
import org.shangliang.law.Jurisdictions;

/** Reads what somebody typed or sent (提问), collects everything that cannot be read, and says it in one go. */
final class Asked {
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final Texts texts;
    private final List<FieldError> errors = new ArrayList<>();

    Asked(Texts texts) {
        this.texts = texts;
    }

    /** A region code that exists. */
    String region(String field, @Nullable String typed) {
        var code = text(field, typed);
        if (!code.isEmpty()) {
            try {
                Jurisdictions.of(code);
            } catch (ImpossibleValue impossible) {
                error(field, impossible);
            }
        }
        return code;
    }

    /** A day the calculator covers. */
    LocalDate day(String field, @Nullable String typed) {
        var written = text(field, typed);
        if (written.isEmpty()) {
            return FIRST;
        }
        try {
            var day = LocalDate.parse(written);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                error(
                        field,
                        "calculator.dayRange",
                        label(field),
                        String.valueOf(FIRST.getYear()),
                        String.valueOf(LAST.getYear()));
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
                error(field, "calculator.noSuchDay", label(field));
            } else {
                error(field, "calculator.day", label(field), written);
            }
            return FIRST;
        }
    }

    /** A day, or another one if none was given. */
    LocalDate dayOr(String field, @Nullable String typed, LocalDate otherwise) {
        return typed == null || typed.isBlank() ? otherwise : day(field, typed);
    }

    /** A whole number. */
    int count(String field, @Nullable String typed) {
        var written = text(field, typed);
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("-?\\d{1,8}")) {
            error(field, "calculator.count", label(field), written);
            return 0;
        }
        return Integer.parseInt(written);
    }

    /** A whole number between two others, both included. */
    int between(String field, @Nullable String typed, int least, int most) {
        var before = errors.size();
        var count = count(field, typed);
        if (errors.size() == before && (count < least || count > most)) {
            error(field, "calculator.between", label(field), String.valueOf(least), String.valueOf(most));
            return least;
        }
        return count;
    }

    /** One of the names of an enumeration. */
    <E extends Enum<E>> E choice(String field, @Nullable String typed, Class<E> names) {
        var written = text(field, typed);
        var known = List.of(names.getEnumConstants());
        for (E name : known) {
            if (name.name().equals(written)) {
                return name;
            }
        }
        if (!written.isEmpty()) {
            var choices = known.stream().map(Enum::name).collect(Collectors.joining(" "));
            error(field, "calculator.choice", label(field), written, choices);
        }
        return known.getFirst();
    }

    /** Text that may not be missing. */
    String text(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            error(field, "calculator.missing", label(field));
            return "";
        }
        return typed.strip();
    }

    /** A share from 0 to 1, or nothing. */
    @Nullable
    BigDecimal share(String field, @Nullable BigDecimal sent) {
        if (sent != null && (sent.signum() < 0 || sent.compareTo(BigDecimal.ONE) > 0)) {
            error(field, "calculator.share", label(field), sent.toPlainString());
            return null;
        }
        return sent;
    }

    /** A number of staff, at least one, or nothing. */
    @Nullable
    Integer staff(String field, @Nullable Integer sent) {
        if (sent != null && sent < 1) {
            error(field, "calculator.staff", label(field), sent.toString());
            return null;
        }
        return sent;
    }

    /** Fails with everything that could not be read. */
    void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** The answer, or what makes the question impossible. */
    static <T> T answer(Supplier<T> question) {
        try {
            return question.get();
        } catch (ImpossibleValue impossible) {
            throw new InvalidInput(List.of(said(impossible.field(), impossible)));
        }
    }

    private void error(String field, ImpossibleValue impossible) {
        errors.add(said(field, impossible));
    }

    private static FieldError said(String field, ImpossibleValue impossible) {
        return new FieldError(field, "calculator.impossible", List.of(GroundTexts.message(impossible)));
    }

    private void error(String field, String code, String... arguments) {
        errors.add(new FieldError(field, code, List.of(arguments)));
    }

    private String label(String field) {
        return texts.find("calculator.field." + field.replaceAll(".*\\.", "")).orElse(field);
    }
}
