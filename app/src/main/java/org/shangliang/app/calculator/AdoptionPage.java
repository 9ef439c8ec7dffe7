package org.shangliang.app.calculator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Adoption;
import org.shangliang.law.LegalBasis;

/** Is it adopted (算表决): the counts, and the result once asked. */
public record AdoptionPage(
        FormValues form,
        List<Option> regions,
        List<Option> kinds,
        @Nullable Adoption answer,
        List<LegalBasis> quorum,
        List<LegalBasis> majority) {

    /** The result, when there is one. */
    public Adoption answered() {
        return Objects.requireNonNull(answer);
    }
}
