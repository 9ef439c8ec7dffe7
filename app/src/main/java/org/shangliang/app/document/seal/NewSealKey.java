package org.shangliang.app.document.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes a key pair with a certificate that the installation issues to itself (自签封章证书). */
record NewSealKey(KeyPair pair, X509Certificate certificate) {
    private static final ECGenParameterSpec CURVE = new ECGenParameterSpec("secp256r1");
    private static final SecureRandom RANDOM = new SecureRandom();
    /** RFC 5280 4.1.2.5: a certificate without a well-defined end. */
    private static final Instant NO_END = Instant.parse("9999-12-31T23:59:59Z");

    static NewSealKey named(String name, Instant at) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(CURVE);
            var pair = generator.generateKeyPair();
            return new NewSealKey(pair, certificate(pair, name, at));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It vouches for files and not for a person: no repudiation is excluded by its key usage. */
    private static X509Certificate certificate(KeyPair pair, String name, Instant at)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var whose =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
        var begins = Date.from(at.minus(Duration.ofDays(1)));
        var number = new BigInteger(120, RANDOM).setBit(120);
        var builder = new JcaX509v3CertificateBuilder(whose, number, begins, Date.from(NO_END), whose, pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        var issued = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
        return Certificates.read(issued.getEncoded());
    }

    @Override
    public String toString() {
        return "NewSealKey[" + certificate.getSerialNumber() + "]";
    }
}
