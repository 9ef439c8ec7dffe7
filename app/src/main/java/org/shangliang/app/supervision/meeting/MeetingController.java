package org.shangliang.app.supervision.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pages;
import org.shangliang.app.supervision.web.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.View;

/** The pages of special-topic meetings: calling one, the sheet to sign, recording it, its minutes. */
@Controller
class MeetingController {
    private final Meetings meetings;
    private final MeetingPages pages;
    private final Uploads uploads;

    MeetingController(Meetings meetings, MeetingPages pages, Uploads uploads) {
        this.meetings = meetings;
        this.pages = pages;
        this.uploads = uploads;
    }

    @GetMapping("/meetings")
    View list(Actor actor) {
        return Pages.of("meeting/list", pages.list(meetings.list(actor)));
    }

    /** Also by post: many enterprises make a long address. */
    @RequestMapping(
            path = "/meetings/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    View ask(Actor actor, HttpServletRequest request) {
        return Pages.of("meeting/new", pages.planning(FormValues.from(request.getParameterMap()), actor));
    }

    @PostMapping("/meetings")
    View plan(Actor actor, HttpServletRequest request) {
        var form = FormValues.from(request.getParameterMap());
        try {
            var id = meetings.plan(new MeetingForms(form).plan(), actor);
            return Pages.redirect("/meetings/" + id, pages.done("supervision.meeting.planned"));
        } catch (InvalidInput input) {
            return Pages.again("meeting/new", pages.planning(form.rejected(input), actor));
        }
    }

    @GetMapping("/meetings/{id}")
    View show(@PathVariable UUID id, Actor actor) {
        return Pages.of("meeting/show", pages.page(meetings.get(id, actor), FormValues.empty()));
    }

    @GetMapping("/meetings/{id}/sheet")
    View sheet(@PathVariable UUID id, Actor actor) {
        return Pages.of("meeting/sheet", pages.page(meetings.get(id, actor), FormValues.empty()));
    }

    @PostMapping("/meetings/{id}")
    View record(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var meeting = meetings.get(id, actor);
        var form = FormValues.from(request.getParameterMap());
        try {
            var scans = uploads.kept(request, actor);
            form = form.with("scans", scans.stream().map(UUID::toString).collect(Collectors.joining(" ")));
            meetings.record(id, new MeetingForms(form).record(meeting.invitees().size(), scans), actor);
            return Pages.redirect("/meetings/" + id, pages.done("supervision.meeting.recorded"));
        } catch (InvalidInput input) {
            return Pages.again("meeting/show", pages.page(meeting, form.rejected(input)));
        }
    }
}
