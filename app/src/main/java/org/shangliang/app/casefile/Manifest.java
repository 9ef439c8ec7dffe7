package org.shangliang.app.casefile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list of what is in a case file (案卷目录), with the digest of everything.
 *
 * @param head the hash of the docket's last entry
 * @param textDigest the digest of the contract's one text, once there is one
 * @param shell the digest of the page without its data
 * @param program the digest of the page's style and program
 */
record Manifest(
        String format,
        UUID caseId,
        String number,
        String title,
        String employer,
        long length,
        String head,
        @Nullable String textDigest,
        String shell,
        String program,
        List<Item> files) {
    static final String FORMAT = "shangliang-casefile-1";
    static final String FILE = "manifest.json";

    /** One file of the package. */
    record Item(String path, long size, String sha256) {}
}
