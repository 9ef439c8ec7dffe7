package org.shangliang.app.contract.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.document.Checksum;

/** A contract that was made known (已公布的合同), as anybody who holds its code may learn of it. */
record PublishedText(
        UUID caseId,
        String number,
        String kind,
        String title,
        String employer,
        @Nullable String union,
        LocalDate adoptedOn,
        LocalDate inForceOn,
        LocalDate termFrom,
        LocalDate termTo,
        @Nullable LocalDate endedOn,
        LocalDate publishedOn,
        String textDigest,
        List<Draft.Clause> clauses,
        boolean open,
        int staff,
        List<String> parties) {

    /** Whether digits copied from paper are the beginning of this text's digest; fewer than sixteen say nothing. */
    boolean isText(String typed) {
        return Checksum.isMark(typed, textDigest);
    }

    /** The first sixteen digits in groups of four, as they are printed. */
    String mark() {
        return Checksum.mark(textDigest);
    }
}
