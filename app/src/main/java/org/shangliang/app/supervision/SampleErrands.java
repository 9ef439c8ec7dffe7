package org.shangliang.app.supervision;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.supervision.LetterView.Channel;
import org.shangliang.app.supervision.meeting.MeetingView.Kind;
import org.shangliang.app.supervision.meeting.MeetingView.Presence;
import org.shangliang.app.supervision.meeting.Meetings;
import org.shangliang.app.supervision.meeting.PlanMeeting;
import org.shangliang.app.supervision.meeting.RecordMeeting;
import org.shangliang.app.supervision.visit.PlanVisit;
import org.shangliang.app.supervision.visit.RecordVisit;
import org.shangliang.app.supervision.visit.Visits;
import org.springframework.stereotype.Component;

/** A day of supervision in the demo district (演示督导): calls, a letter, visits and meetings, all by the usual doors. */
@Component
public class SampleErrands {
    private static final int PLANNED = 4;

    private final Urgings urgings;
    private final Letters letters;
    private final Visits visits;
    private final Meetings meetings;
    private final ProductClock clock;
    private final Texts texts;

    SampleErrands(Urgings urgings, Letters letters, Visits visits, Meetings meetings, ProductClock clock, Texts texts) {
        this.urgings = urgings;
        this.letters = letters;
        this.visits = visits;
        this.meetings = meetings;
        this.clock = clock;
        this.texts = texts;
    }

    /** Looks after those whose periods have run out longest. */
    public void run(Actor officer) {
        var behind = urgings.due(officer).stream()
                .map(one -> one.line().employer())
                .distinct()
                .limit(PLANNED + 1)
                .toList();
        if (behind.isEmpty()) {
            return;
        }
        var first = behind.getFirst();
        urgings.urge(new Urge(behind, UrgingChannel.REMINDER, null, null), officer);
        urgings.urge(new Urge(List.of(first), UrgingChannel.CALL, true, words("call")), officer);
        write(first, officer);
        visit(first, officer);
        behind.stream()
                .skip(1)
                .forEach(one -> visits.plan(
                        new PlanVisit(one, clock.today().plusDays(1), words("visitors"), checks()), officer));
        meet(first, officer);
        meetings.plan(invitation(words("coming"), 2, behind), officer);
    }

    private void write(UUID enterprise, Actor officer) {
        var today = clock.today();
        var letter = letters.issue(
                new NewLetter(enterprise, Form.NOTE, null, null, words("facts"), words("demands"), today.plusDays(9)),
                officer);
        letters.serve(letter, new ServeLetter(Channel.HAND, today, null), officer);
    }

    private void visit(UUID enterprise, Actor officer) {
        var today = clock.today();
        var visit = visits.plan(new PlanVisit(enterprise, today, words("visitors"), checks()), officer);
        var seen = checks().stream().map(one -> RecordVisit.Seen.PROBLEM).toList();
        var finding = new RecordVisit.Finding(words("finding"), words("owner"), today.plusDays(7));
        visits.record(
                visit, new RecordVisit(today, seen, List.of(finding), false, words("summary"), List.of()), officer);
    }

    private void meet(UUID enterprise, Actor officer) {
        var today = clock.today();
        var meeting = meetings.plan(invitation(words("held"), 0, List.of(enterprise)), officer);
        var attendance = meetings.get(meeting, officer).invitees().stream()
                .map(one -> new RecordMeeting.Attendance(
                        one.kind() == Kind.PERSON ? Presence.EXCUSED : Presence.PRESENT, null))
                .toList();
        var resolution =
                new RecordMeeting.Resolution(words("resolution"), words("owner"), today.plusDays(5), enterprise);
        meetings.record(
                meeting,
                new RecordMeeting(
                        today, words("chair"), attendance, words("talk"), List.of(resolution), false, List.of()),
                officer);
    }

    private PlanMeeting invitation(String title, int days, List<UUID> enterprises) {
        return new PlanMeeting(
                title,
                clock.today().plusDays(days),
                "14:00",
                words("place"),
                words("agenda").lines().toList(),
                enterprises,
                List.of(Kind.EMPLOYER, Kind.UNION),
                List.of(words("guest")));
    }

    private List<String> checks() {
        return texts.of("supervision.visit.checks").lines().limit(2).toList();
    }

    private String words(String which) {
        return texts.of("supervision.sample." + which);
    }
}
