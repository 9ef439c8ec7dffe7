package org.shangliang.app.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.ReplyStep.GiveReply;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Offer;
import org.shangliang.app.consultation.model.Reply;
import org.shangliang.app.consultation.model.Reply.Answer;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Records the written reply to the offer (答复): agreed, agreed for another time, or declined with a reason. */
@Component
class ReplyStep extends ConsultationStep<GiveReply> {
    private final PaperDesk papers;

    /** The answer; another time needs its date, declining needs its reason. */
    record GiveReply(
            @NotNull Answer answer,
            @Nullable LocalDate meetingOn,
            @Nullable @Size(max = 200) String place,
            @Nullable @Size(max = 2000) String reason,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    ReplyStep(PaperDesk papers) {
        super(
                new StepRule(
                        "reply",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.EMPLOYER),
                        List.of("offer.reply", "offer.refusal")),
                GiveReply.class);
        this.papers = papers;
    }

    @Override
    public Ruling gate(CaseFile file, CaseContext context) {
        var offer = file.offer();
        return offer != null && offer.from() == StepJudge.sideOf(context.actor())
                ? new org.shangliang.law.Permitted(
                        List.of(ground(context, "case.record-for-other", List.of(), "offer.reply")))
                : Ruling.permitted();
    }

    @Override
    public Decision<CaseFile> decide(GiveReply command, CaseFile file, CaseContext context) {
        var offer = Objects.requireNonNull(file.offer());
        var side = StepJudge.sideOf(context.actor());
        if ((side == null || side == offer.from()) && command.proofs().isEmpty()) {
            return new Decision.Refused<>(
                    ground(context, "case.other-side", List.of(offer.from().other()), "offer.reply"));
        }
        check(command, context);
        var declines = command.answer() == Answer.DECLINE;
        var reason = command.reason();
        var ruling = declines ? context.law().declining(reason != null && !reason.isBlank()) : Ruling.permitted();
        return switch (ruling) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) -> accept(command, file, offer, context).notes(notes);
        };
    }

    private Decision.Accepted<CaseFile> accept(GiveReply command, CaseFile file, Offer offer, CaseContext context) {
        var declines = command.answer() == Answer.DECLINE;
        var meetingOn = command.meetingOn() == null ? offer.meetingOn() : command.meetingOn();
        var late = running(context, Duty.REPLY)
                .map(row -> row.deadline().lateOn(context.occurredOn()))
                .orElse(false);
        var place = command.place() == null ? offer.place() : command.place();
        var reply = new Reply(
                command.answer(),
                context.occurredOn(),
                declines ? null : meetingOn,
                declines ? null : place,
                command.reason(),
                late);
        var next = file.with(offer, reply);
        var accepted = Decision.Accepted.of(declines ? "reply.declined" : "reply.accepted", next)
                .fact("answer", command.answer())
                .fact("meetingOn", reply.meetingOn());
        var closed = close(papers.reply(accepted, next, context), context, Duty.REPLY, context.occurredOn());
        return declines
                ? closed
                : closed.deadline(new DeadlineChange.Opened(
                        Duty.DISCLOSURE.name(), context.law().disclosureBefore(meetingOn)));
    }

    private static void check(GiveReply command, CaseContext context) {
        var errors = new ArrayList<FieldError>();
        var meetingOn = command.meetingOn();
        if (command.answer() == Answer.OTHER_TIME && meetingOn == null) {
            errors.add(new FieldError("meetingOn", "consultation.reply.no-time"));
        }
        if (meetingOn != null && meetingOn.isBefore(context.occurredOn())) {
            errors.add(new FieldError(
                    "meetingOn",
                    "consultation.offer.meeting-past",
                    List.of(context.occurredOn().toString())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
