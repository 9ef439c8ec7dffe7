package org.shangliang.app.document.seal;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.shangliang.app.document.Checksum;

/** Certificates of seals (封章证书) as bytes and by their fingerprints. */
final class Certificates {
    private Certificates() {}

    static X509Certificate read(byte[] encoded) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    static byte[] bytes(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 over the certificate, in lower-case hexadecimal. */
    static String fingerprint(X509Certificate certificate) {
        return Checksum.of(bytes(certificate));
    }
}
