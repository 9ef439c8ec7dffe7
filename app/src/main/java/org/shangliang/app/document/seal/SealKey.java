package org.shangliang.app.document.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;

/** The key of the installation's seal (封章私钥) with its certificate; it seals and never tells itself. */
final class SealKey {
    private final PrivateKey key;
    private final X509Certificate certificate;

    SealKey(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** ECDSA with SHA-256 over these bytes. */
    byte[] over(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
