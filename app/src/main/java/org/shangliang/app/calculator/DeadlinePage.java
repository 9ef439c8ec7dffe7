package org.shangliang.app.calculator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Deadline;
import org.shangliang.law.Duty;

/** By when must it be done (算期限): the question, and its answer once asked. */
public record DeadlinePage(
        FormValues form,
        List<Option> regions,
        List<Option> kinds,
        List<Option> duties,
        @Nullable Deadline answer) {

    /** The answer, when there is one. */
    public Deadline answered() {
        return Objects.requireNonNull(answer);
    }

    /** Whether the answer is a window that opens and closes, not a last day. */
    public boolean isWindow() {
        return form.has("duty", Duty.RENEWAL_WINDOW.name());
    }
}
