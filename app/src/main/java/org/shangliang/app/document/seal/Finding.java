package org.shangliang.app.document.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a file found (核对结论), in codes and numbers for programs and in words for people.
 *
 * @param paper the sealed paper that the file is, or was
 * @param version how many versions the file had when it was sealed, 0 where that cannot be said, and {@code versions} how many it has now
 */
record Finding(
        Verdict verdict,
        String told,
        String advice,
        @Nullable Sealed paper,
        int version,
        int versions) {

    /** A paper that was sealed here. */
    record Sealed(String title, @Nullable String number, Instant sealedAt, String fileDigest, String certificate) {}
}
