package org.shangliang.app.organization.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.roster.RosterJobs;
import org.shangliang.app.organization.roster.Unreadable;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.web.multipart.MultipartFile;

/** Takes an uploaded roster to the jobs. */
final class Uploads {
    private Uploads() {}

    /** What became of an upload. */
    sealed interface Result {}

    /** It waits to be brought in. */
    record Queued(UUID job) implements Result {}

    /** It cannot be taken as a roster. */
    record Wrong(FieldError error) implements Result {}

    static Result submit(@Nullable MultipartFile upload, Actor actor, RosterJobs jobs) throws IOException {
        if (upload == null
                || Objects.requireNonNullElse(upload.getOriginalFilename(), "").isEmpty()) {
            return new Wrong(new FieldError("file", "organization.roster.file.required"));
        }
        Path file = Files.createTempFile("upload", null);
        try {
            upload.transferTo(file);
            return new Queued(jobs.submit(Objects.requireNonNull(upload.getOriginalFilename()), file, actor));
        } catch (Unreadable e) {
            return new Wrong(new FieldError("file", "organization.roster." + e.code(), e.arguments()));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
