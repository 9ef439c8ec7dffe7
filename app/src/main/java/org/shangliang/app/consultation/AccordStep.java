package org.shangliang.app.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.AccordStep.Conclude;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.DraftStep.AgreeDraft;
import org.shangliang.app.consultation.model.Accords;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.SettledClauses;
import org.shangliang.app.document.paper.PlatformAccord;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Both chiefs sign what was reached with platform workers (平台协商成果): minutes, a memorandum or an agreement. */
@Component
class AccordStep extends ConsultationStep<Conclude> {
    private static final String SIGNED = "sign.by";

    private final PaperDesk papers;
    private final Accords accords;
    private final DraftedClauses drafted;

    /** What is concluded; without clauses given, those initialled at the table. */
    record Conclude(
            PlatformAccord.@NotNull Form form,
            @Nullable @Size(max = 100) String title,
            @NotNull LocalDate termFrom,
            @NotNull LocalDate termTo,
            @Nullable @Size(max = 100) List<@Valid Line> clauses,
            boolean signedByWorkersChief,
            boolean signedByEmployerChief,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    /** One clause. */
    record Line(@NotBlank @Size(max = 8000) String text) {}

    AccordStep(PaperDesk papers, SettledClauses settled, Accords accords) {
        super(
                new StepRule(
                        "accord",
                        null,
                        Set.of(Role.RECORDER, Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("result.forms", SIGNED)),
                Conclude.class);
        this.papers = papers;
        this.accords = accords;
        this.drafted = new DraftedClauses(settled);
    }

    @Override
    public Aim aim() {
        return Aim.ACCORD;
    }

    @Override
    public Decision<CaseFile> decide(Conclude command, CaseFile file, CaseContext context) {
        checkInput(command, context);
        var clauses = asDraft(command);
        return switch (drafted.ruling(clauses, context).and(signed(command, context))) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) ->
                concluded(command, drafted.of(clauses, file.header().id()), file, context)
                        .notes(notes);
        };
    }

    private static void checkInput(Conclude command, CaseContext context) {
        var forms = context.law().accordForms();
        if (!forms.isEmpty() && !forms.contains(command.form().name().toLowerCase(Locale.ROOT))) {
            throw new InvalidInput(List.of(new FieldError("form", "accord.form")));
        }
        if (command.termTo().isBefore(command.termFrom())) {
            throw new InvalidInput(List.of(new FieldError("termTo", "accord.term")));
        }
    }

    private static AgreeDraft asDraft(Conclude command) {
        var given = Objects.requireNonNullElse(command.clauses(), List.<Line>of());
        return new AgreeDraft(
                command.title(),
                command.termFrom(),
                command.termTo(),
                given.stream().map(line -> new DraftStep.Line("", line.text())).toList(),
                null,
                command.signedByWorkersChief(),
                command.signedByEmployerChief(),
                null,
                null);
    }

    private Ruling signed(Conclude command, CaseContext context) {
        return command.signedByWorkersChief() && command.signedByEmployerChief()
                ? proved(command, context, signers(true, true))
                : Ruling.refused(ground(context, "consultation.accord.unsigned", List.of(), SIGNED));
    }

    private Accepted<CaseFile> concluded(
            Conclude command, List<Draft.Clause> clauses, CaseFile file, CaseContext context) {
        var unsealed = new Draft(
                file.round(),
                papers.accordTitle(command.title(), command.form(), accords.content(file)),
                command.termFrom(),
                command.termTo(),
                clauses,
                null,
                context.occurredOn(),
                "");
        var paper = papers.accord(file, unsealed, command.form(), accords.content(file), context);
        var draft = papers.sealed(unsealed, paper, file);
        var accepted = Accepted.of("accord.concluded", file.with(draft))
                .fact("form", command.form())
                .fact("clauses", clauses.size())
                .digest(draft.digest())
                .paper(paper);
        return clocks(accepted, context);
    }

    /** Only what the pack gives a period for: it is made known, and filed only where a pack says so. */
    private static Accepted<CaseFile> clocks(Accepted<CaseFile> accepted, CaseContext context) {
        var running = accepted;
        for (var duty : List.of(Duty.PUBLISH, Duty.FILE)) {
            if (context.law().rule(duty.ruleKey()).isPresent()) {
                var deadline = context.law().deadline(duty, context.occurredOn());
                running = running.deadline(new DeadlineChange.Opened(duty.name(), deadline));
            }
        }
        return running;
    }
}
