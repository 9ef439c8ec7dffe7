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
import org.shangliang.app.consultation.ClosureStep.Close;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.model.CaseFile;
import org.springframework.stereotype.Component;

/** Ends a round without a contract: the offer is withdrawn, or the talks end without agreement (撤回、终止协商). */
@Component
class ClosureStep extends ConsultationStep<Close> {

    /** How the round ends. */
    enum Ending {
        /** The offering side takes its offer back before a reply (撤回要约). */
        WITHDRAWN,
        /** The sides end the round without agreement (终止协商). */
        NO_AGREEMENT
    }

    /** How and why. */
    record Close(
            @NotNull Ending outcome,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    ClosureStep() {
        super(
                new StepRule(
                        "closure",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("offer.form", "dispute.coordinate")),
                Close.class);
    }

    @Override
    public Decision<CaseFile> decide(Close command, CaseFile file, CaseContext context) {
        var kind = command.outcome() == Ending.WITHDRAWN ? "consultation.withdrawn" : "consultation.ended";
        if (lifecycle().after(context.stage(), kind).isEmpty()) {
            return new Decision.Refused<>(ground(
                    context,
                    "consultation.closure." + command.outcome().name(),
                    List.of(context.stage()),
                    "offer.form"));
        }
        var own = StepJudge.sideOf(context.actor());
        if (command.outcome() == Ending.WITHDRAWN
                && own != null
                && own != file.header().initiator()) {
            return new Decision.Refused<>(
                    ground(context, "case.not-yours", List.of(file.header().initiator()), "offer.form"));
        }
        return context.withdrawAll(Accepted.of(kind, file).fact("outcome", command.outcome()));
    }
}
