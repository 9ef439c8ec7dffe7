package org.shangliang.app.organization.phonebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Lines copied from a table (粘贴的通讯录): credit code, side, name, duty if known, number; parted by tabs or commas. */
@Component
class PhoneLines {
    static final int MOST = 2000;
    private static final Pattern PARTS = Pattern.compile("[\\t,;\\uFF0C\\uFF1B]");
    private static final int WITHOUT_DUTY = 4;
    private static final int FULL = 5;

    private final Texts texts;

    PhoneLines(Texts texts) {
        this.texts = texts;
    }

    /** One line that was not empty, with its number. */
    record Line(int number, String code, PhoneDraft draft) {}

    List<Line> read(String pasted) {
        var lines = new ArrayList<Line>();
        var errors = new ArrayList<FieldError>();
        var typed = pasted.lines().toList();
        for (int at = 0; at < typed.size(); at++) {
            if (typed.get(at).isBlank()) {
                continue;
            }
            var parts = PARTS.splitAsStream(typed.get(at)).map(String::strip).toList();
            if (parts.size() == WITHOUT_DUTY || parts.size() == FULL) {
                lines.add(line(at + 1, parts));
            } else {
                errors.add(wrong(at + 1, "organization.phone.line", List.of()));
            }
        }
        if (lines.isEmpty() && errors.isEmpty() || lines.size() > MOST) {
            errors.add(new FieldError("lines", "organization.phone.lines", List.of(String.valueOf(MOST))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return lines;
    }

    private Line line(int number, List<String> parts) {
        var duty = parts.size() == FULL ? parts.get(FULL - 2) : "";
        var draft = new PhoneDraft(side(parts.get(1)), parts.get(2), duty, parts.getLast());
        return new Line(number, parts.getFirst().toUpperCase(Locale.ROOT), draft);
    }

    /** The same error, said of a line. */
    FieldError wrong(int line, String code, List<String> arguments) {
        return new FieldError(
                "lines",
                "organization.phone.of-line",
                List.of(String.valueOf(line), texts.of(code, arguments.toArray())));
    }

    private @Nullable Side side(String word) {
        return Stream.of(Side.values())
                .filter(one -> Arrays.asList(
                                texts.of("organization.phone.words." + one).split("\\|"))
                        .contains(word))
                .findFirst()
                .orElse(null);
    }
}
