package org.shangliang.app.supervision.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.supervision.meeting.MeetingView.Presence;

/**
 * Records a special-topic meeting (会议记录).
 *
 * @param attendance who of the invited came, in the order of the invitation
 * @param nothingResolved said expressly where nothing was resolved
 */
public record RecordMeeting(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 100) String chair,
        List<@Valid Attendance> attendance,
        @Nullable @Size(max = 5000) String summary,
        List<@Valid Resolution> resolutions,
        @Nullable Boolean nothingResolved,
        List<UUID> scans) {
    public RecordMeeting {
        attendance = attendance == null ? List.of() : List.copyOf(attendance);
        resolutions = resolutions == null ? List.of() : List.copyOf(resolutions);
        scans = scans == null ? List.of() : List.copyOf(scans);
    }

    /** Whether it was said that nothing was resolved. */
    public boolean saysNothing() {
        return Boolean.TRUE.equals(nothingResolved);
    }

    /** Whether one of the invited came, and who signed in (签到). */
    public record Attendance(
            @NotNull Presence presence,
            @Nullable @Size(max = 100) String signed) {}

    /** What was resolved (议定事项): what, who, until when, and which enterprise it is about. */
    public record Resolution(
            @NotBlank @Size(max = 500) String text,
            @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due,
            @Nullable UUID enterprise) {}
}
