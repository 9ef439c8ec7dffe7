package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Topics;

/** Checks what was typed at the table (输入检查); all that is wrong is said at once. */
final class TableInput {
    static final int TEXT = 8000;
    static final int REASON = 2000;
    static final int TITLE = 100;

    private final List<FieldError> errors = new ArrayList<>();

    String text(String field, @Nullable String typed, int most) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            errors.add(new FieldError(field, "consultation.table.empty"));
        }
        return atMost(field, text, most);
    }

    @Nullable
    String optional(String field, @Nullable String typed, int most) {
        var text = typed == null ? "" : typed.strip();
        return text.isEmpty() ? null : atMost(field, text, most);
    }

    String heading(String field, @Nullable String typed) {
        var code = typed == null ? "" : typed.strip();
        if (!Topics.isKnown(code)) {
            errors.add(new FieldError(field, "consultation.table.heading"));
        }
        return code;
    }

    void wrong(String field, String code) {
        errors.add(new FieldError(field, code));
    }

    /** Throws if anything was wrong. */
    void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private String atMost(String field, String text, int most) {
        if (text.length() > most) {
            errors.add(new FieldError(field, "consultation.table.long", List.of(String.valueOf(most))));
        }
        return text;
    }
}
