package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** What was done and when (做到情况), with a word or a file as evidence. */
public record Done(
        @Nullable LocalDate on,
        @Nullable String note,
        @Nullable UUID attachment,
        @Nullable String digest) {

    private static final int LONGEST = 1000;

    /** The day, which was checked. */
    LocalDate doneOn() {
        return Objects.requireNonNull(on);
    }

    @Nullable
    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    /** All that is wrong is said at once. */
    void check(LocalDate inForceOn, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (on == null) {
            errors.add(new FieldError("doneOn", "contract.performance.done-on"));
        } else if (on.isAfter(today)) {
            errors.add(new FieldError("doneOn", "contract.day.future", List.of(today.toString())));
        } else if (on.isBefore(inForceOn)) {
            errors.add(new FieldError("doneOn", "contract.performance.before", List.of(inForceOn.toString())));
        }
        var words = words();
        if (words == null && attachment == null) {
            errors.add(new FieldError("note", "contract.performance.evidence"));
        } else if (words != null && words.length() > LONGEST) {
            errors.add(new FieldError("note", "contract.performance.note-long"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
