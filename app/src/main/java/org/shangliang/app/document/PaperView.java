package org.shangliang.app.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored paper (已生成文书).
 *
 * @param kind the kind of paper, for instance {@code offer-letter}
 * @param textDigest digest of the canonical text, as printed (文本校验码)
 * @param fileDigest digest of the PDF file once it has been printed
 */
public record PaperView(
        UUID id,
        UUID caseId,
        String kind,
        @Nullable String number,
        String title,
        String textDigest,
        @Nullable String fileDigest,
        Instant createdAt) {}
