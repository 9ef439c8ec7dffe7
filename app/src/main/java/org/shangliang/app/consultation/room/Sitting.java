package org.shangliang.app.consultation.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.law.Side;

/**
 * One meeting in the room (一次协商会): called, opened, closed, confirmed by both chiefs, and filed.
 *
 * @param item the item of the agenda being talked about
 */
public record Sitting(
        UUID id,
        int number,
        LocalDate on,
        LocalTime at,
        Meeting.Mode mode,
        String place,
        @Nullable String link,
        Side chair,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        List<Present> present,
        @Nullable Integer item,
        List<Note> notes,
        @Nullable String remarks,
        List<Side> confirmed,
        boolean filed) {

    /** Somebody of a side who is there (到会). */
    public record Present(Side side, String name, Instant at) {}

    /** What the recorder pressed for an item (记录结果). */
    public enum Press {
        /** Agreed (达成一致). */
        AGREED,
        /** Each side keeps its view, to be gone on with (保留). */
        RESERVED,
        /** Left aside in this round (搁置). */
        PARKED,
        /** Taken off (撤回). */
        WITHDRAWN
    }

    /** The result of an item as the recorder noted it; a later note replaces an earlier one. */
    public record Note(int item, Press press, @Nullable String text, Instant at) {}

    /** Whether it is going on. */
    public boolean goesOn() {
        return openedAt != null && closedAt == null;
    }

    /** Whether its minutes stand and wait for the chiefs or for the recorder. */
    public boolean awaitsChiefs() {
        return closedAt != null && !filed;
    }

    /** How many of a side are there. */
    public int present(Side side) {
        return (int) present.stream().filter(one -> one.side() == side).count();
    }

    /** What was noted for an item. */
    public Optional<Note> note(int wanted) {
        return notes.stream().filter(note -> note.item() == wanted).findFirst();
    }

    Sitting opened(Instant now) {
        return new Sitting(
                id, number, on, at, mode, place, link, chair, now, null, present, item, notes, remarks, confirmed,
                false);
    }

    Sitting joined(List<Present> there) {
        return new Sitting(
                id,
                number,
                on,
                at,
                mode,
                place,
                link,
                chair,
                openedAt,
                closedAt,
                List.copyOf(there),
                item,
                notes,
                remarks,
                confirmed,
                filed);
    }

    Sitting turned(int next) {
        return new Sitting(
                id, number, on, at, mode, place, link, chair, openedAt, closedAt, present, next, notes, remarks,
                confirmed, filed);
    }

    Sitting noted(Note note) {
        var all = new ArrayList<>(notes);
        all.removeIf(one -> one.item() == note.item());
        all.add(note);
        return new Sitting(
                id,
                number,
                on,
                at,
                mode,
                place,
                link,
                chair,
                openedAt,
                closedAt,
                present,
                item,
                List.copyOf(all),
                remarks,
                confirmed,
                filed);
    }

    Sitting closed(Instant now, @Nullable String words) {
        return new Sitting(
                id, number, on, at, mode, place, link, chair, openedAt, now, present, null, notes, words, List.of(),
                false);
    }

    Sitting confirmedBy(List<Side> sides) {
        return new Sitting(
                id,
                number,
                on,
                at,
                mode,
                place,
                link,
                chair,
                openedAt,
                closedAt,
                present,
                item,
                notes,
                remarks,
                List.copyOf(sides),
                filed);
    }

    Sitting putOnFile() {
        return new Sitting(
                id, number, on, at, mode, place, link, chair, openedAt, closedAt, present, item, notes, remarks,
                confirmed, true);
    }
}
