package org.shangliang.app.document.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateException;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.shangliang.app.document.Checksum;

/**
 * What the container of a seal says (封章内容). Reading it does no sums with the certificate in it, which may be anybody's and made
 * to take long.
 *
 * @param fingerprint the fingerprint of the certificate that it names
 * @param statedDigest SHA-256 of what it says it covers
 */
record SealContainer(
        String fingerprint, String statedDigest, SignerInformation signer, X509CertificateHolder certificate) {

    /** What stands at this place of the file; nothing, if it is no container, or one that no seal of any kind looks like. */
    static Optional<SealContainer> at(SealMark mark, byte[] file) {
        return mark.container(file).flatMap(container -> of(container, new Covered(mark, file)));
    }

    /** The bytes that a seal covers, where they stand. */
    private record Covered(SealMark mark, byte[] file) implements CMSProcessable {
        @Override
        public void write(OutputStream target) throws IOException {
            mark.writeCovered(file, target);
        }

        @Override
        public Object getContent() {
            return file;
        }
    }

    private static Optional<SealContainer> of(byte[] container, Covered covered) {
        try (var input = new ASN1InputStream(container)) {
            var signed = new CMSSignedData(covered, ContentInfo.getInstance(input.readObject()));
            var signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            var signer = signers.iterator().next();
            return signed.getCertificates().getMatches(signer.getSID()).stream()
                    .findFirst()
                    .map(certificate -> read(signer, (X509CertificateHolder) certificate));
        } catch (IOException | CMSException | RuntimeException | StackOverflowError unreadable) {
            // Whatever somebody has put there: it is no seal.
            return Optional.empty();
        }
    }

    private static SealContainer read(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return new SealContainer(Checksum.of(certificate.getEncoded()), stated(signer), signer, certificate);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String stated(SignerInformation signer) {
        var attributes = signer.getSignedAttributes();
        var attribute = attributes == null ? null : attributes.get(CMSAttributes.messageDigest);
        return attribute == null
                ? ""
                : HexFormat.of()
                        .formatHex(ASN1OctetString.getInstance(attribute.getAttributeValues()[0])
                                .getOctets());
    }

    /** Whether it was made with the certificate's key over just these bytes; asked only where the certificate is known. */
    boolean holds() {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException changed) {
            return false;
        }
    }
}
