package org.shangliang.app.contract;

import jakarta.validation.constraints.NotEmpty;
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
import org.shangliang.app.contract.PublishStep.Publish;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Publication;
import org.shangliang.app.contract.model.Publication.Channel;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;

/** Records that the contract was made known to all workers (公布). */
@Component
class PublishStep extends ContractStep<Publish> {
    private final ContractPapers papers;

    /** Where it was made known, and whether the higher union has a copy. */
    record Publish(
            @NotEmpty @Size(max = 4) List<@NotNull Channel> channels,
            boolean copyToUpperUnion,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {

        @Override
        public @Nullable LocalDate occurredOn() {
            return publishedOn == null ? occurredOn : publishedOn;
        }
    }

    PublishStep(ContractFiles files, ContractPapers papers) {
        super(
                new StepRule(
                        "publication",
                        null,
                        Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER),
                        List.of("publish.within")),
                Publish.class,
                files);
        this.papers = papers;
    }

    @Override
    public Decision<ContractFile> decide(Publish command, ContractFile state, CaseContext context) {
        var on = context.occurredOn();
        var inForceOn = state.inForce().inForceOn();
        if (on.isBefore(inForceOn)) {
            return new Decision.Refused<>(
                    context.ground("contract.publication.early", List.of(inForceOn, on), "publish.within"));
        }
        var channels = command.channels().stream().distinct().toList();
        var publication = new Publication(on, channels, command.copyToUpperUnion());
        var accepted = Accepted.of("publication.made", state.with(publication))
                .fact("publishedOn", on)
                .fact("channels", channels)
                .digest(state.current().textDigest())
                .paper(papers.notice(state, context))
                .notes(copy(command, context));
        return context.close(accepted, Duty.PUBLISH, on);
    }

    private static List<Ground> copy(Publish command, CaseContext context) {
        var key = "publish.copy_to_upper_union";
        return command.copyToUpperUnion() || context.law().rule(key).isEmpty()
                ? List.of()
                : List.of(context.ground("contract.publication.copy", List.of(), key));
    }
}
