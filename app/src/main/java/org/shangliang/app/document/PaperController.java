package org.shangliang.app.document;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Stored papers in the browser. */
@Controller
class PaperController {
    /** A browser shows a PDF file as an embedded object, which the policy of ordinary pages forbids. */
    private static final String POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final PaperFiles files;

    PaperController(PaperFiles files) {
        this.files = files;
    }

    @GetMapping("/papers/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        var pdf = files.pdf(id, actor);
        response.setHeader("Content-Security-Policy", POLICY);
        return pdf;
    }

    @GetMapping("/papers/{id}.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor actor) {
        return files.word(id, actor);
    }

    @GetMapping("/papers/{id}.txt")
    ResponseEntity<byte[]> text(@PathVariable UUID id, Actor actor) {
        return files.text(id, actor);
    }
}
