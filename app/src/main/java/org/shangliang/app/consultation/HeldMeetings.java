package org.shangliang.app.consultation;

import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.MeetingStep.HoldMeeting;
import org.shangliang.app.consultation.MeetingStep.Line;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.room.MinutesBook;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Takes a meeting held in the room into the procedure (会议入档), by the same step as one written down on paper. */
@Component
class HeldMeetings implements MinutesBook {
    private final MeetingStep step;
    private final CaseDesk desk;
    private final PaperDesk papers;
    private final Documents documents;

    HeldMeetings(MeetingStep step, CaseDesk desk, PaperDesk papers, Documents documents) {
        this.step = step;
        this.desk = desk;
        this.papers = papers;
        this.documents = documents;
    }

    @Override
    public Ruling gate(CaseContext context) {
        return step.gate(context.file(), context);
    }

    @Override
    public FormalDocument minutes(CaseContext context, Meeting meeting) {
        var file = context.file();
        var paper = papers.minutes(Accepted.of("meeting.held", file), file, meeting, context)
                .papers()
                .getFirst();
        return documents.compose(paper, file.header().number());
    }

    @Override
    public Outcome<CaseReceipt> file(CaseContext context, Meeting meeting, Actor actor) {
        var command = new HoldMeeting(
                meeting.place(),
                meeting.mode(),
                meeting.chairedBy(),
                meeting.workersPresent(),
                meeting.employerPresent(),
                meeting.settlements().stream()
                        .map(one -> new Line(one.item(), one.result(), one.text()))
                        .toList(),
                meeting.remarks(),
                meeting.beganAt(),
                meeting.endedAt(),
                true,
                true,
                meeting.heldOn(),
                null,
                null);
        return desk.take(
                step.recorded(meeting.present()), context.file().header().id(), command, actor, null);
    }
}
