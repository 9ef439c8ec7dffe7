package org.shangliang.app.casefile;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.casefile.Restorations.Restored;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Case files in the API. */
@RestController
@RequestMapping("/api/v1")
class CaseFileApi {
    private final CaseFiles files;
    private final Restorations restorations;

    CaseFileApi(CaseFiles files, Restorations restorations) {
        this.files = files;
        this.restorations = restorations;
    }

    @GetMapping("/consultations/{id}/casefile")
    ResponseEntity<byte[]> show(@PathVariable UUID id, Actor actor) {
        return Archive.of(files.pack(id, actor));
    }

    @GetMapping("/casefiles")
    List<RestorationStore.Line> list(Actor actor) {
        return restorations.list(actor);
    }

    @PostMapping(value = "/casefiles", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Restored> restore(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        var restored = restorations.restore(content(file), actor);
        return ResponseEntity.created(URI.create("/api/v1/consultations/" + restored.caseId()))
                .body(restored);
    }

    static byte[] content(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("file", "casefile.none")));
        }
        return file.getBytes();
    }
}
