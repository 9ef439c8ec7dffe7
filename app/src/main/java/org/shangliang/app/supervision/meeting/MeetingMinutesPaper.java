package org.shangliang.app.supervision.meeting;

import java.util.ArrayList;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.document.paper.TopicMeeting;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.supervision.meeting.MeetingView.Presence;
import org.springframework.stereotype.Component;

/** Makes the minutes (会议纪要) of a meeting. */
@Component
class MeetingMinutesPaper {
    private final StoredDocuments papers;
    private final Federations federations;
    private final Texts texts;

    MeetingMinutesPaper(StoredDocuments papers, Federations federations, Texts texts) {
        this.papers = papers;
        this.federations = federations;
        this.texts = texts;
    }

    UUID make(MeetingView planned, RecordMeeting meeting, Actor actor) {
        var present = new ArrayList<String>();
        var away = new ArrayList<String>();
        for (int at = 0; at < planned.invitees().size(); at++) {
            var name = planned.invitees().get(at).name();
            var came = meeting.attendance().get(at);
            var signed = came.signed();
            if (came.presence() == Presence.PRESENT) {
                present.add(
                        signed == null || signed.isBlank()
                                ? name
                                : texts.of("supervision.meeting.signed-by", name, signed));
            } else {
                away.add(texts.of(
                        "supervision.meeting.signed-by", name, texts.of("supervision.presence." + came.presence())));
            }
        }
        var head = planned.head();
        var paper = new TopicMeeting(
                federations.above(head.region()).map(one -> one.name()).orElse(actor.name()),
                head.title(),
                meeting.on(),
                head.begins(),
                head.place(),
                meeting.chair(),
                planned.agenda(),
                present,
                away,
                meeting.summary(),
                meeting.resolutions().stream()
                        .map(one -> new TopicMeeting.Resolution(one.text(), one.owner(), one.due()))
                        .toList());
        return papers.store(head.id(), paper, null, actor).id();
    }
}
