package org.shangliang.app.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.OfferStep.ServeOffer;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Offer;
import org.shangliang.app.consultation.model.Offer.Channel;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Serves the written offer to consult (要约); the reply period of the other side begins to run. */
@Component
class OfferStep extends ConsultationStep<ServeOffer> {
    private final PaperDesk papers;

    /** Time and place proposed, what information is asked for, and how the letter was served. */
    record ServeOffer(
            @NotNull LocalDate meetingOn,
            @NotBlank @Size(max = 200) String place,
            @Nullable @Size(max = 30) List<@NotBlank String> informationRequested,
            @Nullable Channel channel,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    OfferStep(PaperDesk papers) {
        super(
                new StepRule(
                        "offer",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.EMPLOYER),
                        List.of("offer.form", "offer.document", "offer.reply")),
                ServeOffer.class);
        this.papers = papers;
    }

    @Override
    public Ruling gate(CaseFile file, CaseContext context) {
        var header = file.header();
        var own = StepJudge.sideOf(context.actor());
        if (own != header.initiator() && !(own == null && header.onBehalf())) {
            return Ruling.refused(ground(context, "case.not-yours", List.of(header.initiator()), "offer.form"));
        }
        var team = file.team(header.initiator());
        var agenda = file.agenda().isEmpty()
                ? Ruling.refused(
                        ground(context, "consultation.offer.no-agenda", List.of(), "offer.form", "offer.document"))
                : Ruling.permitted();
        return agenda.and(
                team == null
                        ? Ruling.refused(ground(
                                context, "consultation.offer.no-team", List.of(header.initiator()), "reps.min_each"))
                        : new TeamRules().composed(file, header.initiator(), context));
    }

    @Override
    public Decision<CaseFile> decide(ServeOffer command, CaseFile file, CaseContext context) {
        var servedOn = context.occurredOn();
        if (command.meetingOn().isBefore(servedOn)) {
            throw new InvalidInput(List.of(
                    new FieldError("meetingOn", "consultation.offer.meeting-past", List.of(servedOn.toString()))));
        }
        var asked = command.informationRequested();
        var offer = new Offer(
                file.header().initiator(),
                servedOn,
                command.channel() == null ? Channel.ONLINE : command.channel(),
                command.meetingOn(),
                command.place().strip(),
                asked == null ? List.of() : asked,
                null,
                null);
        var deadline = context.law().deadline(Duty.REPLY, servedOn);
        var next = file.with(offer, null);
        return papers.offer(Decision.Accepted.of("offer.served", next), next, context, deadline)
                .fact("channel", offer.channel())
                .fact("meetingOn", offer.meetingOn())
                .deadline(new DeadlineChange.Opened(Duty.REPLY.name(), deadline));
    }
}
