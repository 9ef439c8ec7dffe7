package org.shangliang.app.document.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.LegalBasis;

/**
 * The sheet for the notice board (公布告示).
 *
 * @param keyPoints what matters most to a worker, one sentence each
 * @param textDigest the digest of the published text
 * @param readAt the address at which the whole text can be read
 */
public record PublicationNotice(
        String contractTitle,
        Party employer,
        @Nullable Party union,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> keyPoints,
        @Nullable String textDigest,
        @Nullable String readAt,
        @Nullable String contact,
        List<LegalBasis> basis,
        @Nullable LocalDate publishedOn)
        implements Paper {
    public PublicationNotice {
        keyPoints = List.copyOf(keyPoints);
        basis = List.copyOf(basis);
    }

    @Override
    public String kind() {
        return "publication-notice";
    }
}
