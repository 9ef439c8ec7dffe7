package org.shangliang.app.supervision.meeting;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Special-topic meetings in the API. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingApi {
    private final Meetings meetings;

    MeetingApi(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    List<MeetingView> list(Actor actor) {
        return meetings.list(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MeetingView plan(@Valid @RequestBody PlanMeeting plan, Actor actor) {
        return meetings.get(meetings.plan(plan, actor), actor);
    }

    @GetMapping("/{id}")
    MeetingView show(@PathVariable UUID id, Actor actor) {
        return meetings.get(id, actor);
    }

    @PostMapping("/{id}/record")
    MeetingView record(@PathVariable UUID id, @Valid @RequestBody RecordMeeting meeting, Actor actor) {
        meetings.record(id, meeting, actor);
        return meetings.get(id, actor);
    }
}
