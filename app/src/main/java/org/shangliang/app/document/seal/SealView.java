package org.shangliang.app.document.seal;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper's sealed file (封存件).
 *
 * @param fileDigest SHA-256 of the sealed file
 * @param certificate the fingerprint of the certificate of the seal
 */
public record SealView(UUID paper, String fileDigest, String certificate, Instant sealedAt) {}
