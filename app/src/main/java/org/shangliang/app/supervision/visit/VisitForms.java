package org.shangliang.app.supervision.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads the forms of visits; all that is wrong is said at once. */
final class VisitForms {
    static final int FINDINGS = 5;

    private final FormValues form;
    private final List<FieldError> errors = new ArrayList<>();

    VisitForms(FormValues form) {
        this.form = form;
    }

    PlanVisit plan(UUID enterprise) {
        var on = day("on");
        var visitors = text("visitors", 200);
        var checks = form.value("checks")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (checks.isEmpty() || checks.size() > 20 || checks.stream().anyMatch(check -> check.length() > 200)) {
            errors.add(new FieldError("checks", "supervision.visit.check-lines"));
        }
        check();
        return new PlanVisit(enterprise, Objects.requireNonNull(on), visitors, checks);
    }

    RecordVisit record(int checks, List<UUID> photos) {
        var on = day("on");
        var results = new ArrayList<RecordVisit.Seen>();
        for (int at = 0; at < checks; at++) {
            var typed = form.value("results[" + at + "]");
            if (List.of("OK", "PROBLEM", "UNSEEN").contains(typed)) {
                results.add(RecordVisit.Seen.valueOf(typed));
            } else {
                errors.add(new FieldError("results[" + at + "]", "supervision.field.choose"));
            }
        }
        var findings = new ArrayList<RecordVisit.Finding>();
        for (int at = 0; at < FINDINGS; at++) {
            finding("findings[" + at + "].", findings);
        }
        var summary = form.value("summary");
        if (summary.length() > 2000) {
            errors.add(new FieldError("summary", "supervision.words.long", List.of("2000")));
        }
        var nothing = form.has("nothingFound", "true");
        if (!errors.isEmpty()
                && findings.isEmpty()
                && !nothing
                && errors.stream().noneMatch(VisitForms::ofFinding)) {
            errors.add(new FieldError("nothingFound", "supervision.visit.nothing-said"));
        }
        check();
        return new RecordVisit(Objects.requireNonNull(on), results, findings, nothing, summary, photos);
    }

    Mending mending() {
        var on = day("on");
        var words = text("words", 500);
        check();
        return new Mending(Objects.requireNonNull(on), words);
    }

    NotYetMended notYet() {
        var on = day("on");
        var words = text("words", 500);
        var due = day("due");
        check();
        return new NotYetMended(Objects.requireNonNull(on), words, Objects.requireNonNull(due));
    }

    private static boolean ofFinding(FieldError error) {
        return error.field().startsWith("findings");
    }

    private void finding(String at, List<RecordVisit.Finding> findings) {
        var blank = List.of("text", "owner", "due").stream()
                .allMatch(field -> form.value(at + field).isEmpty());
        if (!blank) {
            var text = text(at + "text", 500);
            var owner = text(at + "owner", 100);
            var due = day(at + "due");
            if (due != null) {
                findings.add(new RecordVisit.Finding(text, owner, due));
            }
        }
    }

    private @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError(field, "supervision.field.day"));
            return null;
        }
    }

    private String text(String field, int most) {
        var typed = form.value(field);
        if (typed.isEmpty()) {
            errors.add(new FieldError(field, "supervision.field.empty"));
        } else if (typed.length() > most) {
            errors.add(new FieldError(field, "supervision.words.long", List.of(String.valueOf(most))));
        }
        return typed;
    }

    private void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
