package org.shangliang.app.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.contract.InspectStep.Inspect;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Inspection;
import org.shangliang.app.contract.model.Inspection.Finding;
import org.shangliang.app.contract.model.Inspection.State;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;

/** Records a check of how the contract is kept (履约检查), clause by clause. */
@Component
class InspectStep extends ContractStep<Inspect> {

    /** What was found, and whether it was reported to the congress. */
    record Inspect(
            @NotEmpty(message = "{contract.inspection.none}") @Size(max = 300)
            List<@Valid Line> findings,

            boolean reportedToCongress,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    /** One clause by number; what is not fully kept needs a remedy. */
    record Line(
            @NotNull Integer clause,
            @NotNull State state,
            @Nullable @Size(max = 2000) String remedy,
            @Nullable LocalDate remedyBy) {}

    private final InspectionPaper paper;

    InspectStep(ContractFiles files, InspectionPaper paper) {
        super(
                new StepRule("inspections", null, Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER), List.of()),
                Inspect.class,
                files);
        this.paper = paper;
    }

    @Override
    public Decision<ContractFile> decide(Inspect command, ContractFile state, CaseContext context) {
        checkInput(command, context);
        if (context.occurredOn().isBefore(state.inForce().inForceOn())) {
            return new Decision.Refused<>(context.ground(
                    "contract.inspection.early",
                    List.of(state.inForce().inForceOn(), context.occurredOn()),
                    "review.silence"));
        }
        var findings = command.findings().stream()
                .map(line -> new Finding(line.clause(), line.state(), line.remedy(), line.remedyBy()))
                .toList();
        var inspection = new Inspection(context.occurredOn(), findings, command.reportedToCongress());
        var accepted = Accepted.of("inspection.recorded", state.with(inspection))
                .fact("clauses", findings.size())
                .paper(paper.of(inspection, context));
        for (var one : State.values()) {
            accepted = accepted.fact(
                    one.name(),
                    findings.stream().filter(finding -> finding.state() == one).count());
        }
        return YearlyCheck.made(accepted, state.inForce(), context);
    }

    private static void checkInput(Inspect command, CaseContext context) {
        var clauses = Objects.requireNonNull(context.file().draft()).clauses().size();
        var seen = new HashSet<Integer>();
        var errors = new ArrayList<FieldError>();
        for (int at = 0; at < command.findings().size(); at++) {
            var line = command.findings().get(at);
            var field = "findings[" + at + "].";
            int number = line.clause();
            if (number < 1 || number > clauses) {
                errors.add(new FieldError(
                        field + "clause", "contract.inspection.clause", List.of(String.valueOf(clauses))));
            } else if (!seen.add(number)) {
                errors.add(
                        new FieldError(field + "clause", "contract.inspection.twice", List.of(String.valueOf(number))));
            }
            var lacking = line.state() == State.PARTLY || line.state() == State.NOT;
            var remedy = line.remedy();
            if (lacking && (remedy == null || remedy.isBlank())) {
                errors.add(new FieldError(field + "remedy", "contract.inspection.remedy"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
