package org.shangliang.app.consultation.room;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.model.Meeting.Result;
import org.shangliang.app.consultation.model.Meeting.Settlement;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;

/** Makes of what was recorded in the room the meeting that the minutes tell (由记录生成会议记录). */
record SittingMinutes(Texts texts) {

    Meeting of(Sitting sitting, CaseContext context) {
        var began = hour(sitting.openedAt());
        var ended = hour(sitting.closedAt());
        boolean later = began != null && ended != null && ended.isAfter(began);
        return new Meeting(
                sitting.number(),
                sitting.on(),
                sitting.place(),
                sitting.mode(),
                sitting.chair(),
                sitting.present(Side.WORKERS),
                sitting.present(Side.EMPLOYER),
                sitting.notes().stream()
                        .filter(note -> note.item() <= context.file().agenda().size())
                        .sorted(Comparator.comparingInt(Sitting.Note::item))
                        .map(this::settlement)
                        .toList(),
                sitting.remarks(),
                later ? began : null,
                later ? ended : null,
                sitting.present().stream()
                        .map(one -> new Meeting.Attendee(one.side(), one.name()))
                        .distinct()
                        .toList());
    }

    private Settlement settlement(Sitting.Note note) {
        return switch (note.press()) {
            case AGREED -> new Settlement(note.item(), Result.AGREED, note.text());
            case RESERVED, PARKED -> new Settlement(note.item(), Result.OPEN, said(note));
            case WITHDRAWN -> new Settlement(note.item(), Result.WITHDRAWN, said(note));
        };
    }

    private String said(Sitting.Note note) {
        var press = texts.of("room.press." + note.press());
        return note.text() == null ? press : texts.of("room.said", press, note.text());
    }

    private static @Nullable LocalTime hour(@Nullable Instant moment) {
        return moment == null
                ? null
                : LocalTime.ofInstant(moment, ProductClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }
}
