package org.shangliang.app.contract;

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
import org.shangliang.app.contract.RenewStep.Renew;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.law.Duty;
import org.shangliang.law.Permitted;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Asks to renew a contract about to expire (续订): within the window, a linked case is opened. */
@Component
class RenewStep extends ContractStep<Renew> {

    /** The day renewal was asked. */
    record Renew(@Nullable LocalDate occurredOn, @Nullable List<UUID> attachments) implements CaseCommand {}

    RenewStep(ContractFiles files) {
        super(
                new StepRule(
                        "renewal",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("renew.window", "renew.procedure")),
                Renew.class,
                files);
    }

    @Override
    public Decision<ContractFile> decide(Renew command, ContractFile state, CaseContext context) {
        return context.close(Accepted.of("renewal.opened", state), Duty.RENEWAL_WINDOW, context.occurredOn())
                .opens(Successors.of(context, Link.RENEWAL));
    }

    @Override
    public Ruling gate(ContractFile state, CaseContext context) {
        var window = context.law().renewalWindow(state.inForce().termTo());
        var opens = window.remindOn();
        if (opens == null || !context.occurredOn().isBefore(opens)) {
            return Ruling.permitted();
        }
        var early = context.ground(
                "contract.renewal.early", List.of(opens, state.inForce().termTo()), "renew.window");
        return context.binds("renew.window") ? Ruling.refused(early) : new Permitted(List.of(early));
    }
}
