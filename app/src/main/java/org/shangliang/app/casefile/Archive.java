package org.shangliang.app.casefile;

import org.shangliang.app.casefile.CaseFiles.Packed;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a case file to be saved. */
final class Archive {
    private Archive() {}

    static ResponseEntity<byte[]> of(Packed packed) {
        var name = "casefile-" + packed.number().replaceAll("\\D+", "-").replaceAll("^-|-$", "") + ".zip";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Casefile-Digest", packed.digest())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(packed.archive());
    }
}
