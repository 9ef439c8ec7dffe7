package org.shangliang.app.consultation.hardship;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.modulith.NamedInterface;

/** Consents as they are typed (同意名单): a name and a day on each line. */
@NamedInterface("hardship")
public record ConsentLines(@Nullable List<@Nullable String> consents) {
    private static final int MOST = 500;
    private static final int NAME = 30;

    record Line(String name, LocalDate on) {}

    /** The lines; everything that cannot stand is told at once with the number of its line. */
    List<Line> checked(LocalDate today, Set<String> known) {
        var sent = consents == null ? List.<@Nullable String>of() : consents;
        var errors = new ArrayList<FieldError>();
        var lines = new ArrayList<Line>();
        var names = new HashSet<>(known);
        for (int at = 0; at < sent.size(); at++) {
            var line = sent.get(at);
            if (line != null && !line.isBlank()) {
                read(line.strip(), at + 1, today, names, lines, errors);
            }
        }
        if (lines.isEmpty() && errors.isEmpty() || sent.size() > MOST) {
            errors.add(new FieldError("consents", "hardship.consents", List.of(String.valueOf(MOST))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return lines;
    }

    private static void read(
            String line, int number, LocalDate today, Set<String> names, List<Line> lines, List<FieldError> errors) {
        var parts = line.split("[\\s,\uff0c\u3001]+");
        var at = String.valueOf(number);
        var on = day(parts.length == 1 ? today.toString() : parts[parts.length - 1]);
        boolean name = parts[0].length() <= NAME && parts[0].chars().noneMatch(Character::isDigit);
        if (parts.length > 2 || !name || on == null) {
            errors.add(new FieldError("consents", "hardship.consent.line", List.of(at)));
        } else if (on.isAfter(today)) {
            errors.add(new FieldError("consents", "hardship.consent.future", List.of(at)));
        } else if (!names.add(parts[0])) {
            errors.add(new FieldError("consents", "hardship.consent.twice", List.of(at, parts[0])));
        } else {
            lines.add(new Line(parts[0], on));
        }
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
