package org.shangliang.app.document.seal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Certificates of seals and the check of a file in the API; like the page, for everybody. */
@RestController
@RequestMapping("/api/v1/seal")
class SealApi {
    private final SealStore store;
    private final SealChecks checks;
    private final SealFiles files;

    SealApi(SealStore store, SealChecks checks, SealFiles files) {
        this.store = store;
        this.checks = checks;
        this.files = files;
    }

    /** A certificate that seals were made with; {@code own} where the installation holds its key. */
    record CertificateJson(String fingerprint, boolean own, Instant since) {}

    @GetMapping("/certificates")
    List<CertificateJson> certificates() {
        return store.certificates().stream()
                .map(one -> new CertificateJson(one.fingerprint(), one.own(), one.keptAt()))
                .toList();
    }

    @GetMapping("/certificates/{fingerprint}.cer")
    ResponseEntity<byte[]> certificate(@PathVariable String fingerprint) {
        return files.certificate(fingerprint);
    }

    @PostMapping(value = "/checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Finding check(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        return checks.check(file);
    }
}
