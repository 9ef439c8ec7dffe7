package org.shangliang.app.congress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.ConveneStep.Convene;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.congress.model.Convening;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Calls the congress or assembly together (召开职代会) to deliberate on the draft; may be called again for another day. */
@Component
class ConveneStep extends CongressStep<Convene> {

    /** Which body meets when, how many are entitled, and when the draft reached them. */
    record Convene(
            @NotNull Body body,
            @Nullable @Size(max = 100) String session,
            @NotNull LocalDate meetingOn,
            @Nullable @Size(max = 200) String place,
            @Nullable @Positive Integer entitled,
            @Nullable LocalDate draftDeliveredOn,
            @Nullable @Size(max = 2000) String agenda,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    ConveneStep(CongressStore store) {
        super(
                new StepRule(
                        "congress",
                        Side.WORKERS,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER),
                        List.of("approval.quorum", "approval.motion_notice")),
                Convene.class,
                store);
    }

    @Override
    public Decision<CongressFile> decide(Convene command, CongressFile state, CaseContext context) {
        var meetingOn = command.meetingOn();
        var errors = new ArrayList<FieldError>();
        if (meetingOn.isBefore(context.occurredOn())) {
            errors.add(new FieldError(
                    "meetingOn",
                    "congress.meeting-past",
                    List.of(context.occurredOn().toString())));
        }
        errors.addAll(Notice.impossible(command.draftDeliveredOn(), meetingOn, context));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var convening = new Convening(
                context.file().round(),
                command.body(),
                command.session(),
                meetingOn,
                command.place(),
                command.entitled(),
                command.draftDeliveredOn(),
                context.occurredOn(),
                command.agenda() == null || command.agenda().isBlank()
                        ? null
                        : command.agenda().strip());
        var accepted = Accepted.of("congress.convened", state.convened(convening))
                .fact("body", command.body())
                .fact("meetingOn", meetingOn)
                .fact("entitled", command.entitled())
                .notes(Attendance.remarks(command.body(), command.entitled(), context));
        return Notice.given(accepted, command.draftDeliveredOn(), meetingOn, context);
    }
}
