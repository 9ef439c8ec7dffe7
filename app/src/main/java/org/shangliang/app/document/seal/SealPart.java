package org.shangliang.app.document.seal;

import java.security.cert.CertificateException;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.CasePart;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.document.PaperView;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.seal.SealStore.Kept;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sealed files of a case with their certificates in the portable case file (案卷包封存件); sealed once, they come back as they were. */
@Component
@Order(51)
class SealPart implements CasePart {
    private static final String LIST = "seals.json";

    private final StoredDocuments papers;
    private final SealStore store;
    private final JsonMapper json;

    SealPart(StoredDocuments papers, SealStore store, JsonMapper json) {
        this.papers = papers;
        this.store = store;
        this.json = json;
    }

    /** A line of the list: the sealed file and the certificate lie beside it under the same name. */
    record Line(
            String file, UUID paper, String fileDigest, String coveredDigest, String certificate, Instant sealedAt) {}

    @Override
    public String file() {
        return LIST;
    }

    @Override
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        var readable = papers.of(caseId).stream()
                .filter(paper -> papers.mayRead(paper, reader))
                .map(PaperView::id)
                .toList();
        var files = new LinkedHashMap<String, byte[]>();
        var lines = new ArrayList<Line>();
        for (var kept : store.of(readable)) {
            var seal = kept.view();
            var file = "seals/%02d".formatted(lines.size() + 1);
            files.put(file + ".pdf", store.content(seal.fileDigest()));
            files.put(file + ".cer", store.certificate(seal.certificate()).orElseThrow());
            lines.add(new Line(
                    file, seal.paper(), seal.fileDigest(), kept.coveredDigest(), seal.certificate(), seal.sealedAt()));
        }
        if (!lines.isEmpty()) {
            files.put(LIST, json.writeValueAsBytes(lines));
        }
        return files;
    }

    @Override
    public void restore(UUID caseId, Map<String, byte[]> files) {
        var list = files.get(LIST);
        if (list == null) {
            return;
        }
        var own = papers.of(caseId).stream().map(PaperView::id).collect(Collectors.toSet());
        for (var line : json.readValue(list, Line[].class)) {
            if (!own.contains(line.paper())) {
                throw new IllegalArgumentException("a sealed file of another case");
            }
            var file = Objects.requireNonNull(files.get(line.file() + ".pdf"));
            var certificate = Objects.requireNonNull(files.get(line.file() + ".cer"));
            require(line, file, certificate);
            store.keep(line.certificate(), certificate, null, line.sealedAt());
            var view = new SealView(line.paper(), line.fileDigest(), line.certificate(), line.sealedAt());
            store.keep(new Kept(view, line.coveredDigest()), file);
        }
    }

    /** What would be vouched for later is recomputed now; a certificate somebody slipped in would vouch for what he likes. */
    private static void require(Line line, byte[] file, byte[] certificate) {
        if (!isCertificate(certificate, line.certificate())
                || !Checksum.of(file).equals(line.fileDigest())
                || !holds(line, file)) {
            throw new IllegalArgumentException("the sealed file does not hold");
        }
    }

    private static boolean holds(Line line, byte[] file) {
        return SealMark.in(file).stream()
                .filter(mark ->
                        mark.end() == file.length && mark.coveredDigest(file).equals(line.coveredDigest()))
                .flatMap(mark -> SealContainer.at(mark, file).stream())
                .anyMatch(said -> said.fingerprint().equals(line.certificate()) && said.holds());
    }

    /** Of the kind that an installation makes; with any other key, sums might take long at every later check. */
    private static boolean isCertificate(byte[] certificate, String fingerprint) {
        try {
            var read = Certificates.read(certificate);
            return Certificates.fingerprint(read).equals(fingerprint)
                    && Checksum.of(certificate).equals(fingerprint)
                    && read.getPublicKey() instanceof ECPublicKey;
        } catch (CertificateException e) {
            return false;
        }
    }
}
