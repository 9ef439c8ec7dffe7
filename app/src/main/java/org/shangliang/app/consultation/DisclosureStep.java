package org.shangliang.app.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.DisclosureStep.Disclose;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Disclosure;
import org.shangliang.app.consultation.model.Disclosure.Item;
import org.shangliang.app.consultation.model.Disclosure.Manner;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
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

    /**
     * One item: which of those asked for it answers, or what else it is; on the employer's premises unless handed over, or
     * answered with a reason.
     */
    record Line(
            @Nullable @Size(max = 200) String title,
            @Nullable Manner manner,
            @Nullable Integer requested,
            @Nullable @Size(max = 500) String reason) {}

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
        var offer = file.offer();
        var items = items(command.items(), offer == null ? List.of() : offer.informationRequested());
        var next = file.with(file.talks().disclosed(new Disclosure(context.occurredOn(), items)));
        var lacking = next.informationLacking().size();
        var accepted = Decision.Accepted.of("disclosure.made", next)
                .fact("items", items.size())
                .fact("lacking", lacking == 0 ? null : lacking);
        return lacking == 0
                ? close(accepted, context, Duty.DISCLOSURE, context.occurredOn())
                : accepted.notes(List.of(
                        ground(context, "consultation.disclosure.lacking", List.of(lacking), "info.before_meeting")));
    }

    private static List<Item> items(List<Line> lines, List<String> asked) {
        var errors = new ArrayList<FieldError>();
        var items = new ArrayList<Item>();
        for (int at = 0; at < lines.size(); at++) {
            items.add(item(lines.get(at), "items[" + at + "].", asked, errors));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return List.copyOf(items);
    }

    private static Item item(Line line, String row, List<String> asked, List<FieldError> errors) {
        var number = line.requested();
        var title = text(line.title());
        var reason = text(line.reason());
        var manner = line.manner() == null ? Manner.ON_PREMISES : line.manner();
        if (number != null && (number < 1 || number > asked.size())) {
            errors.add(new FieldError(
                    row + "requested", "consultation.disclosure.requested", List.of(String.valueOf(asked.size()))));
        } else if (number != null && title.isEmpty()) {
            title = asked.get(number - 1);
        } else if (title.isEmpty()) {
            errors.add(new FieldError(row + "title", "consultation.disclosure.title"));
        }
        if (manner == Manner.ANSWERED && reason.isEmpty()) {
            errors.add(new FieldError(row + "reason", "consultation.disclosure.reason"));
        }
        return new Item(title, manner, number, manner == Manner.ANSWERED ? reason : null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
