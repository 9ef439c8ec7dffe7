package org.shangliang.app.consultation.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads the union's forms about a reading (读表单). */
final class ReadingForms {
    private static final int MOST = 300;

    private ReadingForms() {}

    static @Nullable LocalDate day(FormValues form, String field) {
        try {
            return form.value(field).isEmpty() ? null : LocalDate.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            throw new InvalidInput(List.of(new FieldError(field, "reading.day")));
        }
    }

    /** The plain words that were sent, by clause. */
    static Map<Integer, String> gists(FormValues form) {
        var gists = new TreeMap<Integer, String>();
        for (int clause = 1; clause <= MOST; clause++) {
            var field = "gist-" + clause;
            if (!form.values(field).isEmpty()) {
                gists.put(clause, form.value(field));
            }
        }
        return gists;
    }
}
