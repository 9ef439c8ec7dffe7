package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Side;

/** A consultation meeting (协商会议) with what was settled at it. */
public record Meeting(
        int number,
        LocalDate heldOn,
        String place,
        Mode mode,
        Side chairedBy,
        int workersPresent,
        int employerPresent,
        List<Settlement> settlements,
        @Nullable String remarks,
        @Nullable LocalTime beganAt,
        @Nullable LocalTime endedAt,
        @Nullable List<Attendee> present) {

    /** A representative who was there, also if the seat changed hands since (到会代表). */
    public record Attendee(Side side, String name) {}

    /** A meeting of which nobody wrote down who was there. */
    public Meeting(
            int number,
            LocalDate heldOn,
            String place,
            Mode mode,
            Side chairedBy,
            int workersPresent,
            int employerPresent,
            List<Settlement> settlements,
            @Nullable String remarks,
            @Nullable LocalTime beganAt,
            @Nullable LocalTime endedAt) {
        this(
                number,
                heldOn,
                place,
                mode,
                chairedBy,
                workersPresent,
                employerPresent,
                settlements,
                remarks,
                beganAt,
                endedAt,
                null);
    }

    /** How a meeting was held. */
    public enum Mode {
        /** All in one room (现场). */
        ON_SITE,
        /** By video or telephone (线上). */
        ONLINE,
        /** Some in the room, some on line (线上线下结合). */
        HYBRID
    }

    /** What became of an agenda item at the meeting. */
    public enum Result {
        /** Agreed (一致). */
        AGREED,
        /** Left open (未达成一致). */
        OPEN,
        /** Taken off the agenda (撤回). */
        WITHDRAWN
    }

    /** The result for one agenda item, with the words agreed. */
    public record Settlement(
            int item, Result result, @Nullable String text) {}
}
