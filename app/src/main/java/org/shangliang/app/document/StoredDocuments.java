package org.shangliang.app.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.block.CanonicalText;
import org.shangliang.app.document.paper.Paper;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of every case (案卷文书): composed once and kept with the digest of the text; printed once, at the first reading. */
@Component
public class StoredDocuments {
    private final Documents documents;
    private final PaperStore store;
    private final BlobStore blobs;
    private final List<PaperAccess> access;
    private final ProductClock clock;

    StoredDocuments(
            Documents documents, PaperStore store, BlobStore blobs, List<PaperAccess> access, ProductClock clock) {
        this.documents = documents;
        this.store = store;
        this.blobs = blobs;
        this.access = List.copyOf(access);
        this.clock = clock;
    }

    /** Composes a paper and keeps it; {@code by} is null where the program itself makes it. */
    @Transactional
    public PaperView store(UUID caseId, Paper paper, @Nullable String number, @Nullable Actor by) {
        return store(caseId, paper.kind(), documents.compose(paper, number), by);
    }

    /** Keeps a document already composed, for instance a draft whose digest has been signed. */
    @Transactional
    public PaperView store(UUID caseId, String kind, FormalDocument document, @Nullable Actor by) {
        var view = new PaperView(
                Ids.ordered(clock.instant()),
                caseId,
                kind,
                document.number(),
                document.title(),
                document.digest(),
                null,
                clock.instant());
        store.insert(view, document.canonicalText(), by == null ? null : by.account());
        return view;
    }

    /** The papers of a case, oldest first. */
    public List<PaperView> of(UUID caseId) {
        return store.of(caseId);
    }

    /** The paper, whoever asks; for use where the right to see it has been checked. */
    public Optional<PaperView> find(UUID id) {
        return store.find(id);
    }

    /** Whether a module that owns the case admits this person. */
    public boolean mayRead(PaperView paper, Actor actor) {
        return access.stream().anyMatch(a -> a.mayRead(paper, actor));
    }

    /** The document read back from its stored text. */
    public FormalDocument document(UUID id) {
        var view = store.find(id).orElseThrow(() -> new NoSuch("paper"));
        var text = store.text(id).orElseThrow(() -> new NoSuch("paper"));
        return FormalDocument.read(text, view.number());
    }

    /** The PDF file; it is printed when somebody first asks for it, kept, and never printed anew. */
    @Transactional
    public byte[] pdf(UUID id) {
        var view = store.find(id).orElseThrow(() -> new NoSuch("paper"));
        if (view.fileDigest() != null) {
            return blobs.content(view.fileDigest());
        }
        var pdf = documents.pdf(document(id));
        var digest = CanonicalText.digest(pdf);
        blobs.keep(digest, pdf);
        store.printed(id, digest);
        return store.find(id).map(PaperView::fileDigest).map(blobs::content).orElseThrow(() -> new NoSuch("paper"));
    }

    /** A Word file made from the stored text. */
    public byte[] docx(UUID id) {
        return documents.docx(document(id));
    }
}
