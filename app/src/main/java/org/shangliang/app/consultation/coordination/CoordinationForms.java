package org.shangliang.app.consultation.coordination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.coordination.Coordinate.Held;
import org.shangliang.app.consultation.coordination.Coordinate.Named;
import org.shangliang.app.consultation.coordination.Coordinate.Terms;
import org.shangliang.app.consultation.model.Proceedings.Body;
import org.shangliang.app.consultation.model.Proceedings.Form;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads what was filled in on the page of a coordination (协调处理表单). */
final class CoordinationForms {
    private static final String ID = "[0-9a-fA-F-]{36}";

    private CoordinationForms() {}

    /** What stands before the names of the fields of a form, so that no two forms of the page share a name. */
    static String prefix(FormValues form) {
        return (form.value("at").isEmpty() ? form.value("act") : form.value("at")) + ".";
    }

    static Coordinate command(FormValues form, List<UUID> scans) {
        var act = act(form);
        return new Coordinate(
                act,
                word(form, "content"),
                form.values(prefix(form) + "clauses").stream()
                        .filter(id -> id.matches(ID))
                        .map(UUID::fromString)
                        .toList(),
                form.values(prefix(form) + "items").stream()
                        .filter(number -> number.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                        .toList(),
                word(form, "tried"),
                people(form),
                act == Act.SESSION ? session(form) : null,
                form.value("proposal").matches("\\d{1,4}") ? Integer.valueOf(form.value("proposal")) : null,
                accepts(form),
                act == Act.DRAW
                        ? new Terms(
                                word(form, "agreement.facts"),
                                word(form, "agreement.result"),
                                word(form, "agreement.open"))
                        : null,
                form.has(prefix(form) + "signedByCoordinator", "true"),
                form.has(prefix(form) + "signedByWorkersChief", "true"),
                form.has(prefix(form) + "signedByEmployerChief", "true"),
                day(form, "occurredOn"),
                scans);
    }

    private static Act act(FormValues form) {
        return Stream.of(Act.values())
                .filter(act -> act.name().equals(form.value("act")))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError("act", "coordination.act"))));
    }

    /** A line for each person: the name, and after a blank the post. */
    private static List<Named> people(FormValues form) {
        var people = new ArrayList<Named>();
        for (var body : Body.values()) {
            form.value(prefix(form) + "people." + body)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        var parts = line.split("[\\s\u3000,\uff0c]+", 2);
                        people.add(new Named(body, parts[0], parts.length > 1 ? parts[1] : null));
                    });
        }
        return List.copyOf(people);
    }

    private static @Nullable Boolean accepts(FormValues form) {
        var typed = form.value(prefix(form) + "accepts");
        return typed.matches("true|false") ? Boolean.valueOf(typed) : null;
    }

    private static Held session(FormValues form) {
        return new Held(
                Stream.of(Form.values())
                        .filter(one -> one.name().equals(form.value(prefix(form) + "session.form")))
                        .findFirst()
                        .orElse(null),
                word(form, "session.place"),
                word(form, "session.present"),
                word(form, "session.minutes"),
                day(form, "session.nextOn"),
                word(form, "session.nextPlace"));
    }

    private static @Nullable LocalDate day(FormValues form, String field) {
        try {
            var typed = form.value(prefix(form) + field);
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            throw new InvalidInput(List.of(new FieldError(field, "coordination.day")));
        }
    }

    private static @Nullable String word(FormValues form, String field) {
        return CoordinationDoing.word(form.value(prefix(form) + field));
    }
}
