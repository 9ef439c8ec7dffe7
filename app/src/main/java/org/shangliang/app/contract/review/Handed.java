package org.shangliang.app.contract.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.law.ContractKind;

/** A case that was handed in for review (报送案件). */
record Handed(
        UUID caseId,
        String number,
        UUID employer,
        ContractKind kind,
        String region,
        String stage,
        @Nullable String link,
        ContractFile file) {

    /** Whether an earlier attempt was objected to (重新报送). */
    boolean again() {
        return !file.earlier().isEmpty();
    }

    /** What the last objection named. */
    List<String> objectedTo() {
        return again() && !file.earlier().getLast().opinions().isEmpty()
                ? file.earlier().getLast().opinions().getLast().points()
                : List.of();
    }
}
