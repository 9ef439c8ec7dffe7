package org.shangliang.app.supervision.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A special-topic meeting (专题会) with those invited and what was resolved. */
public record MeetingView(
        Head head, List<String> agenda, List<UUID> scans, List<Invitee> invitees, List<Resolved> resolutions) {
    public MeetingView {
        agenda = List.copyOf(agenda);
        scans = List.copyOf(scans);
        invitees = List.copyOf(invitees);
        resolutions = List.copyOf(resolutions);
    }

    /** The meeting itself. */
    public record Head(
            UUID id,
            String region,
            String title,
            LocalDate plannedOn,
            String begins,
            String place,
            @Nullable LocalDate heldOn,
            @Nullable String chair,
            @Nullable String summary,
            @Nullable Boolean nothing,
            @Nullable UUID paperId,
            int invited,
            int present,
            int resolved,
            int open) {}

    /** One of the invited (参会单位、人员). */
    public record Invitee(
            UUID id,
            Kind kind,
            @Nullable UUID employer,
            String name,
            @Nullable Presence presence,
            @Nullable String signed) {}

    /** What was resolved and what became of it (议定事项). */
    public record Resolved(
            UUID id,
            String text,
            String owner,
            LocalDate dueOn,
            @Nullable String employerName,
            @Nullable LocalDate mendedOn,
            @Nullable LocalDate verifiedOn) {}

    /** Who is invited (邀请对象). */
    public enum Kind {
        /** The employer (企业方). */
        EMPLOYER,
        /** Its union (企业工会). */
        UNION,
        /** A person or an office by name (其他单位、人员). */
        PERSON
    }

    /** Whether one came (到会情况). */
    public enum Presence {
        /** Came (到会). */
        PRESENT,
        /** Asked to be excused (请假). */
        EXCUSED,
        /** Did not come (没有来). */
        ABSENT
    }
}
