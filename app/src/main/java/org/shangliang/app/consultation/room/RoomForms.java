package org.shangliang.app.consultation.room;

import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.FormValues;

/** Reads the forms of the room (读表单). */
record RoomForms(FormValues form) {

    RoomCommand command(String act) {
        return switch (act) {
            case "call" -> new RoomCommand.Convene(text("on"), text("at"), text("mode"), text("place"), text("link"));
            case "opening" -> new RoomCommand.Open();
            case "presence" -> new RoomCommand.Join(text("name"));
            case "debate" -> new RoomCommand.Turn(number("item"));
            case "results" -> new RoomCommand.Note(number("item"), text("result"), text("text"));
            case "closing" -> new RoomCommand.Close(text("remarks"));
            case "confirmation" -> new RoomCommand.Confirm(text("side"));
            default -> throw new org.shangliang.app.platform.NoSuch("act");
        };
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
