package org.shangliang.app.document;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stored papers in the API. */
@RestController
@RequestMapping("/api/v1/papers")
class PaperApi {
    private final StoredDocuments papers;
    private final PaperFiles files;

    PaperApi(StoredDocuments papers, PaperFiles files) {
        this.papers = papers;
        this.files = files;
    }

    /** The papers of a case that this person may read; of a case out of scope there are none. */
    @GetMapping
    List<PaperView> list(@RequestParam("case") UUID caseId, Actor actor) {
        return papers.of(caseId).stream()
                .filter(paper -> papers.mayRead(paper, actor))
                .toList();
    }

    @GetMapping("/{id}")
    PaperView show(@PathVariable UUID id, Actor actor) {
        return files.read(id, actor);
    }

    @GetMapping("/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        return files.pdf(id, actor);
    }

    @GetMapping("/{id}.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, Actor actor) {
        return files.word(id, actor);
    }

    @GetMapping("/{id}.txt")
    ResponseEntity<byte[]> text(@PathVariable UUID id, Actor actor) {
        return files.text(id, actor);
    }
}
