package org.shangliang.app.consultation.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;

/** The room of a case (协商室): the meeting that is called or going on, what was noted, and the meetings before it. */
public record RoomPage(
        CaseTitle title,
        @Nullable Now now,
        List<Item> items,
        @Nullable Paper paper,
        List<Past> past,
        @Nullable String pause,
        Acts acts,
        FormValues form,
        List<Ground> barred,
        String today) {

    /** The meeting that is called, open, or waits for the chiefs. */
    public record Now(
            int number,
            String when,
            String mode,
            String place,
            @Nullable String link,
            String chair,
            String chairCss,
            String state,
            String tone,
            boolean open,
            boolean closed,
            List<Seat> workers,
            List<Seat> employer,
            String recorder,
            String confirmed) {}

    /** A representative and whether they are there. */
    public record Seat(String name, boolean there) {}

    /** An item of the agenda, what lies on the table for it, and what the recorder noted. */
    public record Item(
            int number,
            String title,
            boolean debated,
            @Nullable String press,
            String tone,
            @Nullable String text,
            List<Proposal> proposals) {}

    /** The last pass at a clause of the item. */
    public record Proposal(String href, String label, String side, String css, String text) {}

    /** The minutes as they will be signed. */
    public record Paper(String digest, String pdf, String docx) {}

    /** A meeting that is on file. */
    public record Past(String label, String when, String place) {}

    /** What this person may do. */
    public record Acts(
            boolean mayCall,
            boolean mayJoin,
            boolean mayConfirm,
            boolean recorder,
            boolean mayOpen,
            boolean mayFile,
            boolean maySuspend) {}
}
