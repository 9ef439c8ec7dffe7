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
import org.shangliang.app.consultation.EscalationStep.Escalate;
import org.shangliang.app.consultation.model.CaseFile;
import org.springframework.stereotype.Component;

/** Takes an unanswered or declined offer to those who can order a correction (提请上级处理). */
@Component
class EscalationStep extends ConsultationStep<Escalate> {

    /** To whom it is taken. */
    enum Recipient {
        /** The union at the next higher level (上级工会). */
        HIGHER_UNION,
        /** The labour authority (人力资源和社会保障部门). */
        LABOUR_AUTHORITY,
        /** The people's government at county level or above (县级以上人民政府). */
        GOVERNMENT
    }

    /** To whom and why. */
    record Escalate(
            @NotNull Recipient to,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    EscalationStep() {
        super(
                new StepRule(
                        "escalation",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.SUPERVISOR),
                        List.of("offer.reply", "offer.refusal")),
                Escalate.class);
    }

    @Override
    public Decision<CaseFile> decide(Escalate command, CaseFile file, CaseContext context) {
        return Decision.Accepted.of("escalation.made", file).fact("to", command.to());
    }
}
