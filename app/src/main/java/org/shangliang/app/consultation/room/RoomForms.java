package org.shangliang.app.consultation.room;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;

/** Reads the forms of the room (读表单). */
record RoomForms(FormValues form) {
    /** The scans of a paper, by id; in the form they are named by the field of the file. */
    static final String SCANS = "attachments";

    static final String FILE = "_scan";

    RoomCommand command(String act) {
        return switch (act) {
            case "call" -> new RoomCommand.Convene(text("on"), text("at"), text("mode"), text("place"), text("link"));
            case "opening" -> new RoomCommand.Open();
            case "presence" -> new RoomCommand.Join(text("name"));
            case "debate" -> new RoomCommand.Turn(number("item"));
            case "results" -> new RoomCommand.Note(number("item"), text("result"), text("text"));
            case "closing" -> new RoomCommand.Close(text("remarks"));
            case "confirmation" -> new RoomCommand.Confirm(text("side"), scans());
            default -> throw new org.shangliang.app.platform.NoSuch("act");
        };
    }

    private List<UUID> scans() {
        try {
            return form.values(SCANS).stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInput(List.of(new FieldError(SCANS, "document.attachment.unknown")));
        }
    }

    private @Nullable String text(String field) {
        var typed = form.value(field);
        return typed.isEmpty() ? null : typed;
    }

    private @Nullable Integer number(String field) {
        var typed = form.value(field);
        return typed.matches("\\d{1,4}") ? Integer.valueOf(typed) : null;
    }
}
