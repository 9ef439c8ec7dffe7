package org.shangliang.app.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.block.CanonicalText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The papers of a case in the portable case file (案卷包文书): the text whose digest binds, and the PDF file. */
@Component
@Order(50)
class PaperPart implements CasePart {
    private static final String LIST = "papers.json";

    private final StoredDocuments papers;
    private final PaperStore store;
    private final BlobStore blobs;
    private final JsonMapper json;

    PaperPart(StoredDocuments papers, PaperStore store, BlobStore blobs, JsonMapper json) {
        this.papers = papers;
        this.store = store;
        this.blobs = blobs;
        this.json = json;
    }

    /** A line of the list. */
    record Line(
            String file,
            UUID id,
            String kind,
            @Nullable String number,
            String title,
            String textDigest,
            String fileDigest,
            Instant at) {}

    @Override
    public String file() {
        return LIST;
    }

    @Override
    @Transactional
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        var files = new LinkedHashMap<String, byte[]>();
        var lines = new ArrayList<Line>();
        for (var paper : papers.of(caseId)) {
            if (papers.mayRead(paper, reader)) {
                var file = "papers/%02d-%s".formatted(lines.size() + 1, paper.kind());
                var pdf = papers.pdf(paper.id());
                files.put(file + ".pdf", pdf);
                files.put(
                        file + ".txt",
                        papers.document(paper.id()).canonicalText().getBytes(StandardCharsets.UTF_8));
                lines.add(new Line(
                        file,
                        paper.id(),
                        paper.kind(),
                        paper.number(),
                        paper.title(),
                        paper.textDigest(),
                        CanonicalText.digest(pdf),
                        paper.createdAt()));
            }
        }
        files.put(LIST, json.writeValueAsBytes(lines));
        return files;
    }

    @Override
    @Transactional
    public void restore(UUID caseId, Map<String, byte[]> files) {
        for (var line : json.readValue(Objects.requireNonNull(files.get(LIST)), Line[].class)) {
            var pdf = Objects.requireNonNull(files.get(line.file() + ".pdf"));
            var text = Objects.requireNonNull(files.get(line.file() + ".txt"));
            blobs.keep(line.fileDigest(), pdf);
            var view = new PaperView(
                    line.id(),
                    caseId,
                    line.kind(),
                    line.number(),
                    line.title(),
                    line.textDigest(),
                    line.fileDigest(),
                    line.at());
            store.insert(view, new String(text, StandardCharsets.UTF_8), null);
        }
    }
}
