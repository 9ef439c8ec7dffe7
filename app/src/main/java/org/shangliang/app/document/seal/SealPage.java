package org.shangliang.app.document.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/**
 * What a seal is and what a signature on the screen is (封存与核对), the certificates, and the check of a file.
 *
 * @param answer null before a file was brought
 */
public record SealPage(
        List<CertificateLine> certificates, @Nullable Answer answer, FormValues form) {

    /** A certificate: its fingerprint in groups, and since when there is one. */
    public record CertificateLine(String name, String fingerprint, String path, String since, boolean own) {}

    /** What was found out, how it is meant, and of which paper. */
    public record Answer(
            String tone,
            String icon,
            String told,
            String advice,
            @Nullable Sealed sealed) {}

    /** The paper that was sealed. */
    public record Sealed(String title, String number, String sealedAt, String digest) {}
}
