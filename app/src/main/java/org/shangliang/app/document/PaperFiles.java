package org.shangliang.app.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.NoSuch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out the files of stored papers to those who may read them. */
@Component
class PaperFiles {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final StoredDocuments papers;

    PaperFiles(StoredDocuments papers) {
        this.papers = papers;
    }

    /** The paper, if this person may read it. */
    PaperView read(UUID id, Actor actor) {
        return papers.find(id).filter(paper -> papers.mayRead(paper, actor)).orElseThrow(() -> new NoSuch("paper"));
    }

    ResponseEntity<byte[]> pdf(UUID id, Actor actor) {
        return file(read(id, actor), papers.pdf(id), "pdf", "application/pdf").toShow();
    }

    ResponseEntity<byte[]> word(UUID id, Actor actor) {
        return file(read(id, actor), papers.docx(id), "docx", WORD).toSave();
    }

    /** The canonical text, from which anyone can compute the digest again. */
    ResponseEntity<byte[]> text(UUID id, Actor actor) {
        var paper = read(id, actor);
        var text = papers.document(id).canonicalText().getBytes(StandardCharsets.UTF_8);
        return file(paper, text, "txt", "text/plain;charset=UTF-8").toSave();
    }

    private static Download file(PaperView paper, byte[] content, String extension, String type) {
        var name = paper.number() == null ? paper.title() : paper.title() + " " + paper.number();
        return new Download(content, FileName.clean(name) + "." + extension, type);
    }
}
