package org.shangliang.app.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.consultation.model.CaseHeader.Link;
import org.shangliang.app.contract.AmendStep.Amend;
import org.shangliang.app.contract.model.ChangeGround;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Begins to change a contract in force (变更): a linked case goes through the whole procedure. */
@Component
class AmendStep extends ContractStep<Amend> {

    /** On what ground, and what is to be changed. */
    record Amend(
            @NotNull ChangeGround ground,
            @NotBlank @Size(max = 2000) String content,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    AmendStep(ContractFiles files) {
        super(
                new StepRule(
                        "amendment",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of(ChangeRules.KEY, "filing.also_after_change")),
                Amend.class,
                files);
    }

    @Override
    public Decision<ContractFile> decide(Amend command, ContractFile state, CaseContext context) {
        return switch (ChangeRules.open(command.ground(), context)) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) ->
                Accepted.of("amendment.opened", state)
                        .fact("ground", command.ground())
                        .opens(Successors.of(context, Link.AMENDMENT))
                        .notes(notes);
        };
    }
}
