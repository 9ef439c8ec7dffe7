package org.shangliang.app.contract;

import jakarta.validation.constraints.NotBlank;
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
import org.shangliang.app.contract.ReportStep.ReportInspection;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Inspection;
import org.shangliang.app.contract.model.Inspection.Report;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Records that the congress was told what a check found (向大会报告), however long after the check. */
@Component
class ReportStep extends ContractStep<ReportInspection> {

    /** At which meeting, and on which day a check was held where several wait; else the oldest of them. */
    record ReportInspection(
            @NotBlank @Size(max = 100) String meeting,
            @Nullable LocalDate inspectedOn,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    ReportStep(ContractFiles files) {
        super(
                new StepRule(
                        "inspections/report",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("report.to_congress")),
                ReportInspection.class,
                files);
    }

    @Override
    public boolean isMarginal() {
        return true;
    }

    @Override
    public boolean mayPrecede() {
        return true;
    }

    @Override
    public Ruling gate(ContractFile state, CaseContext context) {
        return state.performance().unreported().isEmpty()
                ? Ruling.refused(context.ground("contract.report.none", List.of(), "report.to_congress"))
                : Ruling.permitted();
    }

    @Override
    public Decision<ContractFile> decide(ReportInspection command, ContractFile state, CaseContext context) {
        var on = context.occurredOn();
        var asked = command.inspectedOn();
        var found = state.performance().unreported().stream()
                .filter(one -> asked == null || one.heldOn().equals(asked))
                .findFirst();
        if (found.isEmpty()) {
            return new Decision.Refused<>(
                    context.ground("contract.report.unknown", List.of(String.valueOf(asked)), "report.to_congress"));
        }
        var inspection = found.get();
        if (on.isBefore(inspection.heldOn())) {
            return new Decision.Refused<>(
                    context.ground("contract.report.before", List.of(inspection.heldOn(), on), "report.to_congress"));
        }
        return accept(inspection, new Report(on, command.meeting().strip()), state);
    }

    private static Accepted<ContractFile> accept(Inspection inspection, Report report, ContractFile state) {
        return Accepted.of("inspection.reported", state.with(inspection, report))
                .fact("inspectedOn", inspection.heldOn())
                .fact("reportedOn", report.on());
    }
}
