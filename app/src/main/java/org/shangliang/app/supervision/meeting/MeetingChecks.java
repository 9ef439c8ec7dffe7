package org.shangliang.app.supervision.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.supervision.meeting.MeetingView.Invitee;
import org.shangliang.app.supervision.meeting.MeetingView.Presence;

/** What is wrong with the record of a meeting, all of it at once. */
final class MeetingChecks {
    private MeetingChecks() {}

    static void check(RecordMeeting meeting, MeetingView planned, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        if (meeting.on().isAfter(today)) {
            errors.add(new FieldError("on", "supervision.meeting.future", List.of(today.toString())));
        }
        if (meeting.attendance().size() != planned.invitees().size()) {
            errors.add(new FieldError("attendance[0].presence", "supervision.meeting.attendance"));
        } else if (meeting.attendance().stream().noneMatch(one -> one.presence() == Presence.PRESENT)) {
            errors.add(new FieldError("attendance[0].presence", "supervision.meeting.empty"));
        }
        if (meeting.resolutions().isEmpty() && !meeting.saysNothing()) {
            errors.add(new FieldError("nothingResolved", "supervision.meeting.nothing-said"));
        }
        if (!meeting.resolutions().isEmpty() && meeting.saysNothing()) {
            errors.add(new FieldError("nothingResolved", "supervision.meeting.both-said"));
        }
        resolutions(meeting, planned, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void resolutions(RecordMeeting meeting, MeetingView planned, List<FieldError> errors) {
        var concerned = planned.invitees().stream()
                .map(Invitee::employer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (int at = 0; at < meeting.resolutions().size(); at++) {
            var one = meeting.resolutions().get(at);
            var field = "resolutions[" + at + "].";
            if (one.due().isBefore(meeting.on())) {
                errors.add(new FieldError(
                        field + "due",
                        "supervision.meeting.due",
                        List.of(meeting.on().toString())));
            }
            if (one.enterprise() != null && !concerned.contains(one.enterprise())) {
                errors.add(new FieldError(field + "enterprise", "supervision.meeting.enterprise"));
            }
        }
    }
}
