package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/** What one side asks the other to show, and by when (提供资料). */
public record InformationRequest(
        List<String> items, @Nullable LocalDate by, List<LegalBasis> basis) {
    public InformationRequest {
        items = List.copyOf(items);
        basis = List.copyOf(basis);
    }

    /** Nothing is asked for. */
    public static InformationRequest none() {
        return new InformationRequest(List.of(), null, List.of());
    }
}
