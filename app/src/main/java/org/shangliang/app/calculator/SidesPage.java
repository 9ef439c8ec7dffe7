package org.shangliang.app.calculator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Representation;

/** Are the sides lawful (算代表人数): the numbers, and the finding once asked. */
public record SidesPage(
        FormValues form,
        List<Option> regions,
        List<Option> kinds,
        List<Option> yesNo,
        @Nullable Representation answer) {

    /** The finding, when there is one. */
    public Representation answered() {
        return Objects.requireNonNull(answer);
    }
}
