package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done and when (做到情况), with a word or a file as evidence. */
public record Done(
        @Nullable LocalDate on,
        @Nullable String note,
        @Nullable UUID attachment,
        @Nullable String digest) {

    LocalDate doneOn() {
        if (on == null) {
            throw Commitments.invalid("doneOn", "contract.performance.done-on");
        }
        return on;
    }

    @Nullable
    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    void check(LocalDate inForceOn, LocalDate today) {
        if (doneOn().isAfter(today)) {
            throw Commitments.invalid("doneOn", "contract.day.future", today.toString());
        }
        if (doneOn().isBefore(inForceOn)) {
            throw Commitments.invalid("doneOn", "contract.performance.before", inForceOn.toString());
        }
        var words = words();
        if (words == null && attachment == null) {
            throw Commitments.invalid("note", "contract.performance.evidence");
        }
        if (words != null && words.length() > 1000) {
            throw Commitments.invalid("note", "contract.performance.note-long");
        }
    }
}
