package org.shangliang.app.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A file from anybody brings its own certificate; the program does no sums with a key that it does not know. */
@DatabaseTest
class HostileKeyTests {
    private static final int HEX = 60_000;
    private static final BigInteger MODULUS =
            BigInteger.ONE.shiftLeft(180_000).setBit(90_001).setBit(0);
    private static final BigInteger ORDER = BigInteger.TWO.pow(256).subtract(BigInteger.valueOf(189));

    @Autowired
    SealChecks checks;

    @Test
    @DisplayName("别人的证书里放一把要算很久的钥匙，核对也不跟着算")
    void doesNoSumsWithTheKeyOfAStranger() throws Exception {
        var file = sealedWithAKeyThatTakesLong();
        var began = System.nanoTime();
        assertThat(checks.check(file).verdict()).isEqualTo(Verdict.FOREIGN);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    /** Well formed in everything, down to the digest of what it covers. */
    private static byte[] sealedWithAKeyThatTakesLong() throws OperatorCreationException, CMSException, IOException {
        var head = "%PDF-1.7 /ByteRange [0 000060 " + (62 + HEX) + " 5] ";
        var before = head + " ".repeat(60 - head.length());
        var hex = HexFormat.of().formatHex(container((before + "%%EOF").getBytes(StandardCharsets.US_ASCII)));
        assertThat(hex.length()).isLessThan(HEX);
        return (before + "<" + hex + "0".repeat(HEX - hex.length()) + ">%%EOF").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] container(byte[] covered) throws OperatorCreationException, CMSException, IOException {
        var name = new X500Name("CN=nobody");
        var parameters = new DSAParameter(MODULUS, ORDER, BigInteger.TWO);
        var key = new SubjectPublicKeyInfo(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_dsa, parameters), new ASN1Integer(3));
        var until = Date.from(Instant.parse("2999-12-31T00:00:00Z"));
        var certificate = new X509v3CertificateBuilder(name, BigInteger.ONE, Date.from(Instant.EPOCH), until, name, key)
                .build(new AnyNumbers());
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .build(new AnyNumbers(), certificate));
        generator.addCertificate(certificate);
        return generator.generate(new CMSProcessableByteArray(covered), false).getEncoded();
    }

    /** Signs with two numbers that have to be tried before they are found wrong. */
    private static final class AnyNumbers implements ContentSigner {
        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(NISTObjectIdentifiers.dsa_with_sha256);
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public byte[] getSignature() {
            var numbers = new ASN1EncodableVector();
            numbers.add(new ASN1Integer(5));
            numbers.add(new ASN1Integer(7));
            try {
                return new DERSequence(numbers).getEncoded();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
