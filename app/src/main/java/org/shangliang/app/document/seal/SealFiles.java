package org.shangliang.app.document.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out sealed files to those who may read the paper, and certificates to everybody (封存件、证书下载). */
@Component
class SealFiles {
    private final StoredDocuments papers;
    private final Seals seals;
    private final SealStore store;
    private final Texts texts;

    SealFiles(StoredDocuments papers, Seals seals, SealStore store, Texts texts) {
        this.papers = papers;
        this.seals = seals;
        this.store = store;
        this.texts = texts;
    }

    ResponseEntity<byte[]> sealed(UUID id, Actor actor) {
        var paper = papers.find(id).filter(one -> papers.mayRead(one, actor)).orElseThrow(() -> new NoSuch("paper"));
        if (seals.find(id).isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("paper", "document.seal.none")));
        }
        var name = texts.of("document.seal.file.name", paper.title()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return saved(seals.file(id), name + ".pdf", MediaType.APPLICATION_PDF);
    }

    ResponseEntity<byte[]> certificate(String fingerprint) {
        var content = store.certificate(fingerprint).orElseThrow(() -> new NoSuch("certificate"));
        var type = MediaType.parseMediaType("application/pkix-cert");
        return saved(content, "seal-" + fingerprint.substring(0, 16) + ".cer", type);
    }

    private static ResponseEntity<byte[]> saved(byte[] content, String name, MediaType type) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .body(content);
    }
}
