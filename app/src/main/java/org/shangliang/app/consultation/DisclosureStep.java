package org.shangliang.app.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.DisclosureStep.Disclose;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Disclosure;
import org.shangliang.app.consultation.model.Disclosure.Manner;
import org.shangliang.law.Duty;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Records the information the employer gave for the talks (信息披露), handed over or kept for reading on its premises. */
@Component
class DisclosureStep extends ConsultationStep<Disclose> {

    /** What was given. */
    record Disclose(
            @NotEmpty @Size(max = 60) List<@Valid Line> items,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    /** One item; on the employer's premises unless handed over. */
    record Line(
            @NotBlank @Size(max = 200) String title,
            @Nullable Manner manner) {}

    DisclosureStep() {
        super(
                new StepRule(
                        "disclosures",
                        Side.EMPLOYER,
                        Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER),
                        List.of("info.before_meeting")),
                Disclose.class);
    }

    @Override
    public Decision<CaseFile> decide(Disclose command, CaseFile file, CaseContext context) {
        var items = command.items().stream()
                .map(line -> new Disclosure.Item(
                        line.title().strip(), line.manner() == null ? Manner.ON_PREMISES : line.manner()))
                .toList();
        var disclosure = new Disclosure(context.occurredOn(), items);
        var accepted = Decision.Accepted.of(
                        "disclosure.made", file.with(file.talks().disclosed(disclosure)))
                .fact("items", items.size());
        return close(accepted, context, Duty.DISCLOSURE, context.occurredOn());
    }
}
