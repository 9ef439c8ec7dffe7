package org.shangliang.app.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.shangliang.app.contract.EncloseStep.Enclose;
import org.shangliang.app.contract.filing.Bundles;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Enclosure;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.ScanMatch;
import org.shangliang.app.contract.signing.SignedCopies;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Supplies a paper that the bundle for review lacks (补充报送材料), before it is filed or when the reviewer asks. */
@Component
class EncloseStep extends ContractStep<Enclose> {
    private final Bundles bundles;
    private final SignedCopies scans;

    /** Which paper; its scans, or the word that it is handed in on paper. */
    record Enclose(
            @NotNull Material material,
            boolean onPaper,
            @Nullable @Size(max = 300) String note,
            @Nullable @Size(max = 80) String textCode,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    EncloseStep(ContractFiles files, Bundles bundles, SignedCopies scans) {
        super(
                new StepRule(
                        "filing/enclosures",
                        null,
                        Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER),
                        List.of("filing.by", "filing.materials")),
                Enclose.class,
                files);
        this.bundles = bundles;
        this.scans = scans;
    }

    @Override
    public boolean isMarginal() {
        return true;
    }

    @Override
    public Decision<ContractFile> decide(Enclose command, ContractFile state, CaseContext context) {
        if (command.proofs().isEmpty() && !command.onPaper()) {
            throw new InvalidInput(List.of(new FieldError("onPaper", "contract.enclosure.nothing")));
        }
        var attempt = state.current();
        var scanned = command.material() == Material.TEXT && !command.proofs().isEmpty()
                ? scans.read(command.proofs(), attempt.textDigest(), command.textCode())
                : null;
        return switch (SignedScan.ruling(scanned, command.textCode(), attempt, context)) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) ->
                accept(command, state, scanned == null ? null : scanned.match(), context)
                        .notes(notes);
        };
    }

    private Accepted<ContractFile> accept(
            Enclose command, ContractFile state, @Nullable ScanMatch match, CaseContext context) {
        var attempt = state.current();
        for (var enclosure : supplied(command, match, context)) {
            attempt = attempt.with(enclosure);
        }
        var filing = attempt.filing();
        var next = filing == null
                ? attempt
                : attempt.with(filing.compared(bundles.of(attempt, context).precheck()));
        return Accepted.of("filing.enclosed", state.with(next))
                .fact("material", command.material())
                .fact("onPaper", command.onPaper() && command.proofs().isEmpty())
                .fact("scan", match == null ? null : match.how())
                .fact("open", next.unanswered().size());
    }

    private List<Enclosure> supplied(Enclose command, @Nullable ScanMatch match, CaseContext context) {
        var note = command.note() == null || command.note().isBlank()
                ? null
                : command.note().strip();
        var on = context.occurredOn();
        if (command.proofs().isEmpty()) {
            return List.of(new Enclosure(command.material(), null, null, note, on, null));
        }
        var supplied = new ArrayList<Enclosure>();
        for (var id : command.proofs()) {
            supplied.add(new Enclosure(command.material(), id, scans.name(id), note, on, match));
        }
        return supplied;
    }
}
