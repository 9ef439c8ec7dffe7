package org.shangliang.app.consultation.room;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseCommand;

/** An act in the room (会场操作), always of the day on which it is recorded. */
public sealed interface RoomCommand extends CaseCommand {

    @Override
    default @Nullable LocalDate occurredOn() {
        return null;
    }

    @Override
    default @Nullable List<UUID> attachments() {
        return null;
    }

    /** Calls a meeting, or changes one that has not begun. */
    record Convene(
            @Nullable String on,
            @Nullable String at,
            @Nullable String mode,
            @Nullable String place,
            @Nullable String link)
            implements RoomCommand {}

    /** The recorder opens the meeting. */
    record Open() implements RoomCommand {}

    /** Somebody of a side is there; the recorder may say so for those in the room, by name. */
    record Join(@Nullable String name) implements RoomCommand {}

    /** The recorder turns to an item of the agenda. */
    record Turn(@Nullable Integer item) implements RoomCommand {}

    /** The recorder notes the result of an item. */
    record Note(
            @Nullable Integer item,
            @Nullable String result,
            @Nullable String text) implements RoomCommand {}

    /** The recorder closes the meeting; its minutes stand from here. */
    record Close(@Nullable String remarks) implements RoomCommand {}

    /** A chief confirms the minutes; the recorder may say so for a chief who signed on paper, with its scan. */
    record Confirm(@Nullable String side, @Nullable List<UUID> attachments) implements RoomCommand {
        /** Confirmed on the screen. */
        public Confirm(@Nullable String side) {
            this(side, null);
        }
    }
}
