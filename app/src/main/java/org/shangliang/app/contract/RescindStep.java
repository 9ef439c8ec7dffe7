package org.shangliang.app.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
import org.shangliang.app.contract.RescindStep.Rescind;
import org.shangliang.app.contract.model.ChangeGround;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Ending;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.ImpossibleValue;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Ends a contract before its term (解除): on a ground of the law, by both chiefs, and by the congress where asked. */
@Component
class RescindStep extends ContractStep<Rescind> {
    private static final String CONGRESS = "rescind.approval";
    private static final String REPORT = "rescind.report";

    /** The ground, and that both chiefs signed the paper; the counts where the congress has to agree. */
    record Rescind(
            @NotNull ChangeGround ground,
            @NotBlank @Size(max = 2000) String reason,
            boolean agreedByWorkersChief,
            boolean agreedByEmployerChief,
            @Nullable @PositiveOrZero Integer entitled,
            @Nullable @PositiveOrZero Integer present,

            @Nullable @JsonProperty("for") Integer inFavour,

            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    RescindStep(ContractFiles files) {
        super(
                new StepRule(
                        "rescission",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of(ChangeRules.KEY, CONGRESS)),
                Rescind.class,
                files);
    }

    @Override
    public Decision<ContractFile> decide(Rescind command, ContractFile state, CaseContext context) {
        var ruling = ChangeRules.open(command.ground(), context)
                .and(both(command, context))
                .and(congress(command, context))
                .and(timely(state, context));
        return switch (ruling) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) -> accept(command, state, context).notes(notes);
        };
    }

    private static Accepted<ContractFile> accept(Rescind command, ContractFile state, CaseContext context) {
        var on = context.occurredOn();
        var ending = new Ending(on, command.ground(), command.reason().strip());
        var accepted = Accepted.of("contract.rescinded", state.with(ending))
                .fact("ground", command.ground())
                .fact("endedOn", on)
                .event(new ContractEnded(context.file().header().id(), on, true));
        var report = context.law().rule(REPORT);
        if (report.isPresent()) {
            var due = context.law().period(REPORT, on).due();
            accepted = accepted.notes(List.of(
                    context.ground("contract.rescission.report", due == null ? List.of() : List.of(due), REPORT)));
        }
        return context.withdrawAll(accepted);
    }

    private static Ruling both(Rescind command, CaseContext context) {
        var signed = command.agreedByWorkersChief() && command.agreedByEmployerChief();
        var ruling = signed
                ? Ruling.permitted()
                : Ruling.refused(context.ground("contract.rescission.both", List.of(), ChangeRules.KEY));
        return command.proofs().isEmpty()
                ? ruling.and(Ruling.refused(context.ground("contract.rescission.no-paper", List.of(), ChangeRules.KEY)))
                : ruling;
    }

    private static Ruling timely(ContractFile state, CaseContext context) {
        var since = state.inForce().inForceOn();
        return context.occurredOn().isBefore(since)
                ? Ruling.refused(context.ground(
                        "contract.rescission.early", List.of(since, context.occurredOn()), "review.silence"))
                : Ruling.permitted();
    }

    /** Where the pack asks it, the congress agrees by the same majority as to the contract itself. */
    private static Ruling congress(Rescind command, CaseContext context) {
        if (context.law().rule(CONGRESS).isEmpty()) {
            return Ruling.permitted();
        }
        var entitled = command.entitled();
        var present = command.present();
        var inFavour = command.inFavour();
        if (entitled == null || present == null || inFavour == null) {
            return Ruling.refused(context.ground("contract.rescission.congress", List.of(), CONGRESS));
        }
        try {
            var adoption = context.law().adoption(entitled, present, inFavour);
            return adoption.adopted() ? Ruling.permitted() : Ruling.of(adoption.grounds(), List.of());
        } catch (ImpossibleValue impossible) {
            throw new InvalidInput(List.of(
                    new FieldError(impossible.field(), "contract.rescission.count", List.of(entitled.toString()))));
        }
    }
}
