package org.shangliang.app.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.AgendaStep.SetAgenda;
import org.shangliang.app.consultation.model.AgendaItem;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Topics;
import org.springframework.stereotype.Component;

/** Sets what will be consulted on (议题), under the statutory headings. */
@Component
class AgendaStep extends ConsultationStep<SetAgenda> {

    /** The whole agenda, in order; it replaces the earlier one. */
    record SetAgenda(
            @NotEmpty @Size(max = 60) List<@Valid Line> items,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    /** One matter: the code of its statutory heading (for instance T01.4), what is asked, and why. */
    record Line(
            @NotBlank String heading,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 2000) String reason) {}

    AgendaStep() {
        super(
                new StepRule(
                        "agenda", null, Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.EMPLOYER), List.of("offer.form")),
                SetAgenda.class);
    }

    @Override
    public Decision<CaseFile> decide(SetAgenda command, CaseFile file, CaseContext context) {
        var items = new ArrayList<AgendaItem>();
        var errors = new ArrayList<FieldError>();
        for (var line : command.items()) {
            var at = items.size();
            if (!Topics.isKnown(line.heading())) {
                errors.add(new FieldError("items[" + at + "].heading", "consultation.agenda.heading"));
            }
            items.add(new AgendaItem(at + 1, line.heading(), line.title().strip(), line.reason()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return Decision.Accepted.of("agenda.set", file.with(List.copyOf(items))).fact("items", items.size());
    }
}
