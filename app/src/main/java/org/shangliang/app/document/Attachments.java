package org.shangliang.app.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.block.CanonicalText;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The attachments (附件): files that people add to a case, kept once by content and never changed. */
@Component
public class Attachments {
    /** The largest file that is taken, in bytes (20 MB). */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final AttachmentStore store;
    private final BlobStore blobs;
    private final List<AttachmentAccess> access;
    private final ProductClock clock;

    Attachments(AttachmentStore store, BlobStore blobs, List<AttachmentAccess> access, ProductClock clock) {
        this.store = store;
        this.blobs = blobs;
        this.access = List.copyOf(access);
        this.clock = clock;
    }

    /** Keeps a file; one that is empty, too large or of a kind not taken is {@link InvalidInput} on {@code file}. */
    @Transactional
    public AttachmentView store(byte[] content, String filename, Actor by) {
        var name = FileName.clean(filename);
        var kind = checked(content, name);
        var view = new AttachmentView(
                Ids.ordered(clock.instant()),
                FileName.withExtension(name, kind),
                kind.mediaType(),
                content.length,
                CanonicalText.digest(content));
        blobs.keep(view.sha256(), content);
        store.insert(view, by.account(), clock.instant());
        return view;
    }

    /** Keeps a file read from a stream, of which no more is read than may be kept. */
    @Transactional
    public AttachmentView store(InputStream content, String filename, Actor by) throws IOException {
        return store(content.readNBytes(LARGEST + 1), filename, by);
    }

    /** The attachment, whoever asks; for use where the right to see it has been checked. */
    public Optional<AttachmentView> find(UUID id) {
        return store.find(id);
    }

    /**
     * The attachments that a command names, in its order; {@link InvalidInput} on {@code field} if one does not exist or
     * may not be read by the one who names it.
     */
    public List<AttachmentView> require(Collection<UUID> ids, Actor actor, String field) {
        var found = new ArrayList<AttachmentView>();
        for (var id : ids) {
            var view = mayRead(id, actor) ? store.find(id) : Optional.<AttachmentView>empty();
            found.add(view.orElseThrow(
                    () -> new InvalidInput(List.of(new FieldError(field, "document.attachment.unknown")))));
        }
        return found;
    }

    /** Whether this person may read it: who uploaded it, or whom a module that keeps it admits. */
    public boolean mayRead(UUID id, Actor actor) {
        return store.isFrom(id, actor.account()) || access.stream().anyMatch(a -> a.mayRead(id, actor));
    }

    /** The attachment, if this person may read it; {@link NoSuch} otherwise. */
    public AttachmentView read(UUID id, Actor actor) {
        return store.find(id).filter(view -> mayRead(id, actor)).orElseThrow(() -> new NoSuch("attachment"));
    }

    /** The content. */
    public byte[] open(UUID id) {
        return store.find(id).map(view -> blobs.content(view.sha256())).orElseThrow(() -> new NoSuch("attachment"));
    }

    private static FileKind checked(byte[] content, String name) {
        if (content.length == 0) {
            throw refused("document.attachment.empty", name);
        }
        if (content.length > LARGEST) {
            throw refused("document.attachment.too-large", name);
        }
        return FileKind.of(content).orElseThrow(() -> refused("document.attachment.kind", name));
    }

    private static InvalidInput refused(String code, String name) {
        return new InvalidInput(List.of(new FieldError("file", code, List.of(name))));
    }
}
