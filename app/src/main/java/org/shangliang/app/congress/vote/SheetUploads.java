package org.shangliang.app.congress.vote;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the photograph of the tally sheet from the form (计票单照片); one that came need not be picked again. */
@Component
class SheetUploads {
    private static final String KEPT = "kept";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Attachments attachments;

    SheetUploads(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Whether neither this form nor an earlier try brought a photograph. */
    static boolean none(@Nullable MultipartFile sheet, FormValues form) {
        return (sheet == null || sheet.isEmpty()) && kept(form).isEmpty();
    }

    /** Keeps the photograph and notes it in the form. */
    FormValues keep(@Nullable MultipartFile sheet, FormValues form, Actor chair) throws IOException {
        if (sheet == null || sheet.isEmpty()) {
            return form;
        }
        var name = sheet.getOriginalFilename();
        try (var content = sheet.getInputStream()) {
            return form.with(
                    KEPT,
                    attachments.store(content, name == null ? "" : name, chair).id());
        }
    }

    /** The photograph that came with this form or an earlier try. */
    static List<UUID> kept(FormValues form) {
        var id = form.value(KEPT);
        return id.matches(ID) ? List.of(UUID.fromString(id)) : List.of();
    }

    /** The form with what is wrong; whatever is wrong with the file stands at its field. */
    static FormValues rejected(FormValues form, InvalidInput input) {
        return form.rejected(input.errors().stream()
                .map(one -> one.field().startsWith("attachments") || one.field().equals("file")
                        ? new FieldError("sheet", one.code(), one.arguments())
                        : one)
                .toList());
    }
}
