package org.shangliang.app.document;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Attachments in the browser. */
@Controller
class AttachmentController {
    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<byte[]> save(@PathVariable UUID id, Actor actor) {
        var view = attachments.read(id, actor);
        return new Download(attachments.open(id), view.name(), view.type()).toSave();
    }
}
