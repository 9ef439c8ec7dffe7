package org.shangliang.app.document.seal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.shangliang.app.platform.ProductClock;

/**
 * Writes the seal into a printed file (加盖完整性印章): PAdES baseline B, invisible, as a later version of the file that keeps every
 * byte before it. Nothing is asked of the network. Loaded with the first seal and not before.
 */
final class PadesSeal {
    private PadesSeal() {}

    static byte[] on(byte[] pdf, SealKey key, Instant at, String name, String reason) {
        var document = new InMemoryDocument(pdf, "sealed.pdf", MimeTypeEnum.PDF);
        var parameters = parameters(key, at, name, reason);
        var service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        var covered = service.getDataToSign(document, parameters);
        var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, key.over(covered.getBytes()));
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    private static PAdESSignatureParameters parameters(SealKey key, Instant at, String name, String reason) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(ProductClock.ZONE));
        parameters.setSignerName(name);
        parameters.setReason(reason);
        return parameters;
    }
}
