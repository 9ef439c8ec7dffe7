package org.shangliang.app.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The attachments of a case in the portable case file (案卷包附件): a list, and each file under a number. */
@Component
public class CaseAttachments {
    private static final String LIST = "attachments.json";

    private final AttachmentStore store;
    private final BlobStore blobs;
    private final JsonMapper json;

    CaseAttachments(AttachmentStore store, BlobStore blobs, JsonMapper json) {
        this.store = store;
        this.blobs = blobs;
        this.json = json;
    }

    /** A line of the list. */
    record Line(String file, UUID id, String name, String type, String sha256, UUID by, Instant at) {}

    /** The files of these attachments. */
    public Map<String, byte[]> write(Collection<UUID> ids) {
        var files = new LinkedHashMap<String, byte[]>();
        var lines = new ArrayList<Line>();
        for (var upload : ids.isEmpty() ? List.<AttachmentStore.Upload>of() : store.uploads(ids)) {
            var view = upload.view();
            var file = "attachments/%02d.%s".formatted(lines.size() + 1, extension(view.name()));
            files.put(file, blobs.content(view.sha256()));
            lines.add(new Line(file, view.id(), view.name(), view.type(), view.sha256(), upload.by(), upload.at()));
        }
        files.put(LIST, json.writeValueAsBytes(lines));
        return files;
    }

    /** Keeps the attachments of a package again and answers their ids. */
    @Transactional
    public List<UUID> restore(Map<String, byte[]> files) {
        var ids = new ArrayList<UUID>();
        for (var line : json.readValue(Objects.requireNonNull(files.get(LIST)), Line[].class)) {
            var content = Objects.requireNonNull(files.get(line.file()));
            blobs.keep(line.sha256(), content);
            if (store.find(line.id()).isEmpty()) {
                var view = new AttachmentView(line.id(), line.name(), line.type(), content.length, line.sha256());
                store.insert(view, line.by(), line.at());
            }
            ids.add(line.id());
        }
        return List.copyOf(ids);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
