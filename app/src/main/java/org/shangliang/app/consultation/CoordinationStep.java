package org.shangliang.app.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CoordinationStep.Coordinate;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.law.Duty;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Coordination of a deadlock by the labour authority with the union and the employers' body (协调处理). */
@Component
class CoordinationStep extends ConsultationStep<Coordinate> {

    /** What happens in the coordination. */
    enum Act {
        /** One or both sides apply in writing (申请). */
        APPLY,
        /** The authority accepts (受理); its period runs. */
        ACCEPT,
        /** The authority extends the period once (延长). */
        EXTEND,
        /** The sides go back to the table with a coordination agreement (协调处理协议书). */
        RESUME,
        /** No agreement was reached; the round ends (协调不成). */
        FAIL
    }

    /** The act, with a word on its content. */
    record Coordinate(
            @NotNull Act act,
            @Nullable @Size(max = 4000) String content,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    CoordinationStep() {
        super(
                new StepRule(
                        "coordination",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER, Role.REVIEWER),
                        List.of("meeting.deadlock_coordinator", "dispute.coordinate", "dispute.extend")),
                Coordinate.class);
    }

    @Override
    public Decision<CaseFile> decide(Coordinate command, CaseFile file, CaseContext context) {
        var ruling =
                inOrder(command.act(), file.talks().coordination(), context).and(byAuthority(command, context));
        if (ruling instanceof org.shangliang.law.Refused(var grounds)) {
            return new Decision.Refused<>(grounds);
        }
        return switch (command.act()) {
            case APPLY ->
                state("coordination.applied", new Coordination(context.occurredOn(), null, false, null), file);
            case ACCEPT -> accept(file, context);
            case EXTEND -> extend(file, context);
            case RESUME -> conclude("coordination.resumed", file, context);
            case FAIL -> context.withdrawAll(conclude("coordination.failed", file, context));
        };
    }

    private static Ruling inOrder(Act act, @Nullable Coordination state, CaseContext context) {
        var accepted = state != null && state.acceptedOn() != null;
        var fits = switch (act) {
            case APPLY -> !context.stage().equals(ConsultationStage.COORDINATING.name());
            case ACCEPT -> state != null && !accepted;
            case EXTEND -> state != null && accepted && !state.extended();
            case RESUME, FAIL -> accepted;
        };
        return fits
                ? Ruling.permitted()
                : refuse(ground(
                        context,
                        "consultation.coordination.order",
                        List.of(act),
                        "dispute.coordinate",
                        "dispute.extend"));
    }

    /** Only the authority accepts, extends and concludes; its papers may be registered by the parties. */
    private static Ruling byAuthority(Coordinate command, CaseContext context) {
        var reviewer = context.actor().role() == Role.REVIEWER;
        if (command.act() == Act.APPLY) {
            return reviewer
                    ? refuse(ground(context, "case.not-yours", List.of("PARTIES"), "dispute.coordinate"))
                    : Ruling.permitted();
        }
        return reviewer || !command.proofs().isEmpty()
                ? Ruling.permitted()
                : refuse(ground(context, "consultation.coordination.authority", List.of(), "dispute.coordinate"));
    }

    private static Accepted<CaseFile> state(String kind, Coordination state, CaseFile file) {
        return Accepted.of(kind, file.with(file.talks().coordinated(state)));
    }

    private static Accepted<CaseFile> accept(CaseFile file, CaseContext context) {
        var before = Objects.requireNonNull(file.talks().coordination());
        var now = new Coordination(before.appliedOn(), context.occurredOn(), false, null);
        return state("coordination.accepted", now, file)
                .deadline(new DeadlineChange.Opened(
                        Duty.COORDINATE.name(), context.law().deadline(Duty.COORDINATE, context.occurredOn())));
    }

    private static Accepted<CaseFile> extend(CaseFile file, CaseContext context) {
        var before = Objects.requireNonNull(file.talks().coordination());
        var from = running(context, Duty.COORDINATE)
                .map(row -> row.deadline().due())
                .orElse(context.occurredOn());
        var now = new Coordination(before.appliedOn(), before.acceptedOn(), true, null);
        return state("coordination.extended", now, file)
                .deadline(new DeadlineChange.Opened(
                        Duty.COORDINATE.name(), context.law().deadline(Duty.COORDINATE_EXTENSION, from)));
    }

    private static Accepted<CaseFile> conclude(String kind, CaseFile file, CaseContext context) {
        var before = Objects.requireNonNull(file.talks().coordination());
        var now = new Coordination(before.appliedOn(), before.acceptedOn(), before.extended(), context.occurredOn());
        return close(state(kind, now, file), context, Duty.COORDINATE, context.occurredOn());
    }
}
