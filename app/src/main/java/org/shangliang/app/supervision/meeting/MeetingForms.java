package org.shangliang.app.supervision.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.supervision.meeting.MeetingView.Kind;
import org.shangliang.app.supervision.meeting.MeetingView.Presence;
import org.shangliang.app.supervision.web.Typed;

/** Reads the forms of meetings; all that is wrong is said at once. */
final class MeetingForms {
    static final int RESOLUTIONS = 6;

    private final FormValues form;
    private final Typed typed;

    MeetingForms(FormValues form) {
        this.form = form;
        this.typed = new Typed(form);
    }

    PlanMeeting plan() {
        var title = typed.text("title", 100);
        var on = typed.day("on");
        var begins = typed.text("begins", 50);
        var place = typed.text("place", 200);
        var agenda = lines("agenda", 200, 20);
        if (agenda.isEmpty()) {
            typed.wrong(new FieldError("agenda", "supervision.meeting.agenda"));
        }
        var people = lines("people", 100, 50);
        var asked = form.values("asked").stream()
                .filter(one -> List.of("EMPLOYER", "UNION").contains(one))
                .map(Kind::valueOf)
                .toList();
        if (enterprises(form).isEmpty() && people.isEmpty()) {
            typed.wrong(new FieldError("employer", "supervision.meeting.nobody"));
        }
        typed.check();
        return new PlanMeeting(
                title, Objects.requireNonNull(on), begins, place, agenda, enterprises(form), asked, people);
    }

    RecordMeeting record(int invited, List<UUID> scans) {
        var on = typed.day("on");
        var chair = typed.text("chair", 100);
        var attendance = new ArrayList<RecordMeeting.Attendance>();
        for (int at = 0; at < invited; at++) {
            var presence = typed.code("attendance[" + at + "].presence", Presence.class);
            var signed = typed.optional("attendance[" + at + "].signed", 100);
            if (presence != null) {
                attendance.add(new RecordMeeting.Attendance(presence, signed));
            }
        }
        var summary = typed.optional("summary", 5000);
        var resolutions = new ArrayList<RecordMeeting.Resolution>();
        for (int at = 0; at < RESOLUTIONS; at++) {
            resolution("resolutions[" + at + "].", resolutions);
        }
        var nothing = form.has("nothingResolved", "true");
        typed.check();
        return new RecordMeeting(Objects.requireNonNull(on), chair, attendance, summary, resolutions, nothing, scans);
    }

    /** The enterprises chosen; what is no id is nobody's. */
    static List<UUID> enterprises(FormValues form) {
        return form.values("employer").stream()
                .filter(id -> id.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    private void resolution(String at, List<RecordMeeting.Resolution> resolutions) {
        if (Stream.of("text", "owner", "due")
                .allMatch(field -> form.value(at + field).isEmpty())) {
            return;
        }
        var text = typed.text(at + "text", 500);
        var owner = typed.text(at + "owner", 100);
        var due = typed.day(at + "due");
        if (due != null) {
            resolutions.add(new RecordMeeting.Resolution(text, owner, due, id(form.value(at + "enterprise"))));
        }
    }

    private static @Nullable UUID id(String value) {
        return value.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(value) : null;
    }

    private List<String> lines(String field, int longest, int most) {
        var lines = form.value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > most || lines.stream().anyMatch(line -> line.length() > longest)) {
            typed.wrong(new FieldError(
                    field, "supervision.meeting.lines", List.of(String.valueOf(most), String.valueOf(longest))));
        }
        return lines;
    }
}
