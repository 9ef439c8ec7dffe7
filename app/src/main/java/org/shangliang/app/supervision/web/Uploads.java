package org.shangliang.app.supervision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Keeps the files (附件) that come with a form, and remembers those that an earlier try already brought. */
@Component
public class Uploads {
    /** The field that carries the files of an earlier try. */
    public static final String KEPT = "attachment";

    private final Attachments attachments;

    Uploads(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The ids of all files of this form, those of an earlier try first. */
    public List<UUID> kept(HttpServletRequest request, Actor actor) {
        var ids = new ArrayList<UUID>();
        var before = request.getParameterValues(KEPT);
        if (before != null) {
            for (var id : before) {
                ids.add(read(id));
            }
        }
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            multipart.getFiles("file").stream()
                    .filter(file -> !file.isEmpty())
                    .forEach(file -> ids.add(keep(file, actor)));
        }
        return List.copyOf(ids);
    }

    private static UUID read(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput(List.of(new FieldError("file", "document.attachment.unknown")));
        }
    }

    private UUID keep(MultipartFile file, Actor actor) {
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return attachments
                    .store(content, name == null ? "scan" : name, actor)
                    .id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
