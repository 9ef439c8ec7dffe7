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
import org.shangliang.app.consultation.SuspensionStep.Suspend;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Suspension;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Pauses the talks by agreement (中止协商): until when, where and on what they will go on. */
@Component
class SuspensionStep extends ConsultationStep<Suspend> {

    /** The pause that both sides agreed on. */
    record Suspend(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 200) String nextPlace,
            @NotBlank @Size(max = 2000) String nextContent,
            boolean agreedByBoth,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    SuspensionStep() {
        super(
                new StepRule(
                        "suspension",
                        null,
                        Set.of(Role.RECORDER, Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("meeting.suspend_max", "meeting.suspend_needs_worker_consent")),
                Suspend.class);
    }

    @Override
    public Decision<CaseFile> decide(Suspend command, CaseFile file, CaseContext context) {
        if (!command.agreedByBoth()) {
            return new Decision.Refused<>(
                    ground(context, "consultation.suspension.both", List.of(), "meeting.suspend_max"));
        }
        if (proved(command, context, signers(true, true)) instanceof Refused(var unproved)) {
            return new Decision.Refused<>(unproved);
        }
        var from = context.occurredOn();
        var talks = file.talks();
        return switch (context.law().suspension(from, command.until(), talks.suspendedDays())) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) -> {
                var pause = new Suspension(
                        from,
                        command.until(),
                        command.nextPlace().strip(),
                        command.nextContent().strip());
                yield Decision.Accepted.of("talks.suspended", file.with(talks.suspended(pause, 0)))
                        .fact("until", command.until())
                        .notes(notes);
            }
        };
    }
}
