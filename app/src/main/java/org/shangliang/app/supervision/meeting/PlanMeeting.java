package org.shangliang.app.supervision.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.supervision.meeting.MeetingView.Kind;

/**
 * Plans a special-topic meeting (召集专题会): what about, when, where, who is invited.
 *
 * @param enterprises the enterprises concerned
 * @param asked who of them is asked: the employer, its union, or both
 * @param people others by name, for instance officers or the labour authority
 */
public record PlanMeeting(
        @NotBlank @Size(max = 100) String title,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 50) String begins,
        @NotBlank @Size(max = 200) String place,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 200) String> agenda,
        @Size(max = 100) List<@NotNull UUID> enterprises,
        List<@NotNull Kind> asked,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> people) {
    public PlanMeeting {
        agenda = agenda == null ? List.of() : List.copyOf(agenda);
        enterprises = enterprises == null ? List.of() : List.copyOf(enterprises);
        asked = asked == null ? List.of() : List.copyOf(asked);
        people = people == null ? List.of() : List.copyOf(people);
    }
}
