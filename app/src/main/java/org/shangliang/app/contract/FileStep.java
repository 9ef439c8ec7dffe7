package org.shangliang.app.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.contract.FileStep.FileText;
import org.shangliang.app.contract.filing.Bundle;
import org.shangliang.app.contract.filing.Bundles;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Filing;
import org.shangliang.app.contract.model.Filing.Evidence;
import org.shangliang.app.contract.model.Filing.Method;
import org.shangliang.app.contract.model.Filing.Receipt;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Registers the filing of the signed text with the labour authority (报送审查); the review period begins to run. */
@Component
class FileStep extends ContractStep<FileText> {
    private final ContractPapers papers;
    private final Bundles bundles;

    /** When, how and where it was filed, and in how many copies. */
    record FileText(
            @Nullable LocalDate filedOn,
            @NotNull Method method,
            @NotBlank @Size(max = 100) String authority,
            @Nullable @Positive Integer copies,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {

        @Override
        public @Nullable LocalDate occurredOn() {
            return filedOn == null ? occurredOn : filedOn;
        }
    }

    FileStep(ContractFiles files, ContractPapers papers, Bundles bundles) {
        super(
                new StepRule(
                        "filing",
                        Side.EMPLOYER,
                        Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER),
                        List.of("filing.by", "filing.within", "filing.copies")),
                FileText.class,
                files);
        this.papers = papers;
        this.bundles = bundles;
    }

    @Override
    public Decision<ContractFile> decide(FileText command, ContractFile state, CaseContext context) {
        if (command.method() == Method.DESK && context.occurredOn().isBefore(context.today())) {
            throw new InvalidInput(List.of(new FieldError(
                    "filedOn",
                    "contract.filing.desk-today",
                    List.of(context.today().toString()))));
        }
        return switch (signedFirst(state, context).and(copies(command, context))) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) -> accept(command, state, context).notes(notes);
        };
    }

    private Accepted<ContractFile> accept(FileText command, ContractFile state, CaseContext context) {
        var law = context.law();
        var on = context.occurredOn();
        var inside = command.method() == Method.DESK;
        var filing = new Filing(
                on,
                command.method(),
                command.authority().strip(),
                command.copies(),
                inside ? new Receipt(on, context.file().header().number(), Evidence.DESK) : null,
                law.silenceTakesEffect() ? law.inForceBySilence(on) : null,
                null);
        var bundle = bundles.of(state.current().with(filing), context);
        var next = state.with(state.current().with(filing.compared(bundle.precheck())));
        var accepted = context.close(Accepted.of("filing.made", next), Duty.FILE, on);
        var late =
                context.running(Duty.FILE).map(row -> row.deadline().lateOn(on)).orElse(false);
        return accepted.fact("method", filing.method())
                .fact("copies", filing.copies())
                .fact("presumed", filing.presumed())
                .fact("round", next.current().round())
                .digest(next.current().textDigest())
                .deadline(new DeadlineChange.Opened(Duty.REVIEW.name(), law.deadline(Duty.REVIEW, on)))
                .notes(filing.presumed() ? List.of(presumed(on, context)) : List.of())
                .notes(compared(bundle, context))
                .fact("precheck.wrong", bundle.precheck().wrong())
                .fact("precheck.missing", bundle.precheck().missing())
                .paper(papers.filing(next, bundle, context))
                .event(new ContractFiled(context.file().header().id(), on, late));
    }

    /** What the reviewer will see does not fit or is missing. */
    private static List<Ground> compared(Bundle bundle, CaseContext context) {
        var precheck = bundle.precheck();
        var notes = new ArrayList<Ground>();
        if (precheck.wrong() > 0) {
            notes.add(context.ground("contract.filing.wrong", List.of(precheck.wrong()), "review.scope"));
        }
        if (precheck.missing() > 0) {
            notes.add(context.ground("contract.filing.missing", List.of(precheck.missing()), "filing.materials"));
        }
        return notes;
    }

    private static Ground presumed(LocalDate on, CaseContext context) {
        return context.ground("contract.filing.presumed", List.of(on), "review.within");
    }

    private static Ruling signedFirst(ContractFile state, CaseContext context) {
        var signed = Objects.requireNonNull(state.current().signing().completedOn());
        return context.occurredOn().isBefore(signed)
                ? Ruling.refused(context.ground(
                        "contract.filing.before-signature", List.of(signed, context.occurredOn()), "filing.within"))
                : Ruling.permitted();
    }

    /** On paper the law asks for so many copies; a portal or the desk inside needs none. */
    private static Ruling copies(FileText command, CaseContext context) {
        var onPaper = command.method() == Method.WINDOW || command.method() == Method.COURIER;
        var needed = context.law().filingCopies();
        var given = command.copies() == null ? 0 : command.copies();
        if (!onPaper || given >= needed) {
            return Ruling.permitted();
        }
        var ground = context.ground("contract.filing.copies", List.of(given, needed, needed - given), "filing.copies");
        return context.binds("filing.copies") ? Ruling.refused(ground) : new Permitted(List.of(ground));
    }
}
