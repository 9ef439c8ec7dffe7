package org.shangliang.app.document;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
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

/** Attachments in the API. */
@RestController
@RequestMapping("/api/v1/attachments")
class AttachmentApi {
    private final Attachments attachments;

    AttachmentApi(Attachments attachments) {
        this.attachments = attachments;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AttachmentView> store(@RequestParam(required = false) @Nullable MultipartFile file, Actor actor)
            throws IOException {
        if (file == null) {
            throw new InvalidInput(List.of(new FieldError("file", "document.attachment.missing")));
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            var view = attachments.store(content, name == null ? "" : name, actor);
            return ResponseEntity.created(URI.create("/api/v1/attachments/" + view.id()))
                    .body(view);
        }
    }

    @GetMapping("/{id}")
    AttachmentView show(@PathVariable UUID id, Actor actor) {
        return attachments.read(id, actor);
    }

    @GetMapping("/{id}/content")
    ResponseEntity<byte[]> content(@PathVariable UUID id, Actor actor) {
        var view = attachments.read(id, actor);
        return new Download(attachments.open(id), view.name(), view.type()).toSave();
    }
}
