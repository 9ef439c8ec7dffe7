package org.shangliang.app.contract.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the forms of performance. */
@Component
class PerformanceForms {
    private static final int MOST = 60;

    private final Attachments attachments;

    PerformanceForms(Attachments attachments) {
        this.attachments = attachments;
    }

    /** How many rows the form had. */
    static int rows(FormValues typed) {
        int rows = 0;
        while (rows < MOST && typed.has("rows[" + rows + "].here", "true")) {
            rows++;
        }
        return rows;
    }

    /** The rows that are ticked, each of which must be whole. */
    List<Promise> promises(FormValues typed) {
        var errors = new ArrayList<FieldError>();
        var promises = new ArrayList<Promise>();
        for (int at = 0; at < rows(typed); at++) {
            var row = "rows[" + at + "].";
            if (typed.has(row + "use", "true")) {
                promise(typed, row, promises, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return List.copyOf(promises);
    }

    private static void promise(FormValues typed, String row, List<Promise> promises, List<FieldError> errors) {
        int before = errors.size();
        var clause = typed.value(row + "clause").strip();
        if (!clause.matches("[1-9]\\d{0,2}")) {
            errors.add(new FieldError(row + "clause", "contract.performance.clause"));
        }
        for (var field : List.of("words", "owner")) {
            int most = field.equals("words") ? 500 : 60;
            var text = typed.value(row + field);
            if (text.isBlank() || text.length() > most) {
                errors.add(new FieldError(row + field, "contract.performance." + field, List.of(String.valueOf(most))));
            }
        }
        var every = typed.value(row + "every");
        if (Stream.of(Rhythm.values()).noneMatch(one -> one.name().equals(every))) {
            errors.add(new FieldError(row + "every", "contract.performance.every"));
        }
        var due = day(typed.value(row + "dueOn"));
        if (due == null) {
            errors.add(new FieldError(row + "dueOn", "contract.performance.day"));
        }
        if (errors.size() == before && due != null) {
            promises.add(new Promise(
                    Integer.valueOf(clause),
                    typed.value(row + "words"),
                    typed.value(row + "owner"),
                    Rhythm.valueOf(every),
                    due));
        }
    }

    /** What was done. */
    Done done(FormValues typed, @Nullable MultipartFile file, Actor actor) {
        var on = day(typed.value("doneOn"));
        if (file == null || file.isEmpty()) {
            return new Done(on, typed.value("note"), null, null);
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var kept = attachments.store(content, name == null ? "evidence" : name, actor);
            return new Done(on, typed.value("note"), kept.id(), kept.sha256());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
