package org.shangliang.app.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file (下载): never run by the browser under a guessed type, kept by nobody in between. */
public record Download(byte[] content, String name, String type) {

    /** To be shown without a name of its own; only for what the program itself has just made. */
    public static ResponseEntity<byte[]> shown(byte[] content, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .body(content);
    }

    /** To be saved, never shown inside the program's own pages. */
    ResponseEntity<byte[]> toSave() {
        return answer("attachment");
    }

    /** To be shown; only for files that the program itself has made. */
    ResponseEntity<byte[]> toShow() {
        return answer("inline");
    }

    private ResponseEntity<byte[]> answer(String how) {
        var disposition = ContentDisposition.builder(how)
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
