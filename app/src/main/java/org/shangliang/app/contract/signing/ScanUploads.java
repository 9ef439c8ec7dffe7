package org.shangliang.app.contract.signing;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the scan that comes with a form (扫描件), in its field {@code scan}. */
@Component
public class ScanUploads {
    private final Attachments attachments;

    ScanUploads(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The scan as it is kept, or nothing where none came; what is wrong with it is said of its field. */
    public List<UUID> kept(@Nullable MultipartFile scan, Actor actor) throws IOException {
        if (scan == null || scan.isEmpty()) {
            return List.of();
        }
        var name = scan.getOriginalFilename();
        try (var content = scan.getInputStream()) {
            return List.of(
                    attachments.store(content, name == null ? "" : name, actor).id());
        } catch (InvalidInput input) {
            throw new InvalidInput(input.errors().stream()
                    .map(one -> new FieldError("scan", one.code(), one.arguments()))
                    .toList());
        }
    }
}
