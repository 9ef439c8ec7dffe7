package org.shangliang.app.supervision.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.supervision.Urgings;
import org.shangliang.app.supervision.meeting.MeetingView.Invitee;
import org.springframework.stereotype.Component;

/** Puts meetings into words. */
@Component
class MeetingPages {
    private static final int CHOICES = 40;

    private final Urgings urgings;
    private final Employers employers;
    private final Texts texts;
    private final ProductClock clock;

    MeetingPages(Urgings urgings, Employers employers, Texts texts, ProductClock clock) {
        this.urgings = urgings;
        this.employers = employers;
        this.texts = texts;
        this.clock = clock;
    }

    MeetingListPage list(List<MeetingView> meetings) {
        return new MeetingListPage(
                meetings.stream()
                        .filter(one -> one.head().heldOn() == null)
                        .map(this::line)
                        .toList(),
                meetings.stream()
                        .filter(one -> one.head().heldOn() != null)
                        .map(this::line)
                        .toList());
    }

    /** Those chosen before stand first; then those who have something due. */
    NewMeetingPage planning(FormValues form, Actor actor) {
        var options = new LinkedHashMap<String, Option>();
        var chosen = MeetingForms.enterprises(form).stream()
                .filter(id -> employers.isWithin(id, actor.scope()))
                .toList();
        employers.names(chosen).forEach((id, name) -> options.put(id.toString(), new Option(id.toString(), name)));
        urgings.due(actor).stream()
                .limit(CHOICES)
                .map(one -> one.line())
                .forEach(line -> options.putIfAbsent(
                        line.employer().toString(), new Option(line.employer().toString(), line.name())));
        var filled = form.hasFailed() || !form.value("agenda").isEmpty()
                ? form
                : form.with("agenda", texts.of("supervision.meeting.agenda-draft"))
                        .with("asked", "EMPLOYER");
        return new NewMeetingPage(filled, List.copyOf(options.values()));
    }

    MeetingPage page(MeetingView meeting, FormValues form) {
        var head = meeting.head();
        var paper = head.paperId();
        return new MeetingPage(
                form,
                line(meeting),
                meeting.agenda(),
                head.heldOn() != null,
                head.chair(),
                head.summary(),
                meeting.invitees().stream().map(this::guest).toList(),
                meeting.resolutions().stream().map(this::item).toList(),
                meeting.scans().stream().map(id -> "/attachments/" + id).toList(),
                paper == null ? null : "/papers/" + paper,
                concerned(meeting),
                clock.today().toString());
    }

    String done(String code) {
        return texts.of(code);
    }

    private static List<Option> concerned(MeetingView meeting) {
        var names = new LinkedHashMap<UUID, Option>();
        for (var one : meeting.invitees()) {
            var employer = one.employer();
            if (employer != null) {
                names.putIfAbsent(employer, new Option(employer.toString(), one.name()));
            }
        }
        return List.copyOf(names.values());
    }

    private MeetingPage.Guest guest(Invitee one) {
        return new MeetingPage.Guest(
                one.name(),
                texts.of("supervision.invitee." + one.kind()),
                one.presence() == null ? "" : texts.of("supervision.presence." + one.presence()),
                Objects.requireNonNullElse(one.signed(), ""));
    }

    private MeetingPage.Item item(MeetingView.Resolved one) {
        var overdue = one.mendedOn() == null && one.dueOn().isBefore(clock.today());
        var state = one.verifiedOn() != null
                ? "verified"
                : one.mendedOn() != null ? "mended" : overdue ? "overdue" : "open";
        return new MeetingPage.Item(
                "/rectifications/" + one.id(),
                one.text(),
                Objects.requireNonNullElse(one.employerName(), ""),
                one.owner(),
                texts.day(one.dueOn()),
                texts.of("supervision.resolution." + state),
                overdue ? "bad" : one.verifiedOn() != null ? "ok" : "warn");
    }

    private MeetingListPage.Line line(MeetingView meeting) {
        var head = meeting.head();
        var on = head.heldOn();
        var late = on == null && head.plannedOn().isBefore(clock.today());
        var result = on == null
                ? texts.of(late ? "supervision.meeting.late" : "supervision.meeting.coming")
                : head.resolved() == 0
                        ? texts.of("supervision.meeting.nothing")
                        : texts.of(
                                "supervision.meeting.resolved",
                                String.valueOf(head.resolved()),
                                String.valueOf(head.open()));
        return new MeetingListPage.Line(
                "/meetings/" + head.id(),
                head.title(),
                texts.day(on == null ? head.plannedOn() : on) + " " + head.begins(),
                head.place(),
                on == null
                        ? texts.of("supervision.meeting.invited", String.valueOf(head.invited()))
                        : texts.of(
                                "supervision.meeting.came",
                                String.valueOf(head.invited()),
                                String.valueOf(head.present())),
                result,
                late || head.open() > 0 ? "warn" : on == null ? "" : "ok");
    }
}
