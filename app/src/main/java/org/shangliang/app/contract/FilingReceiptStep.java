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
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.contract.FilingReceiptStep.RecordFilingReceipt;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Effect.Way;
import org.shangliang.app.contract.model.Filing;
import org.shangliang.app.contract.model.Filing.Evidence;
import org.shangliang.app.contract.model.Filing.Receipt;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Registers the proof that the authority received the text (收件凭证); the review period counts from that day. */
@Component
class FilingReceiptStep extends ContractStep<RecordFilingReceipt> {
    private final EffectiveDates dates;

    /** The day of receipt, its number, and what proves it. */
    record RecordFilingReceipt(
            @NotNull LocalDate receivedOn,
            @Nullable @Size(max = 60) String receiptNumber,
            @NotNull Evidence evidence,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {

        @Override
        public @Nullable LocalDate occurredOn() {
            return occurredOn == null ? receivedOn : occurredOn;
        }
    }

    FilingReceiptStep(ContractFiles files, EffectiveDates dates) {
        super(
                new StepRule(
                        "filing/receipt",
                        null,
                        Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER, Role.REVIEWER),
                        List.of("review.within")),
                RecordFilingReceipt.class,
                files);
        this.dates = dates;
    }

    @Override
    public boolean mayPrecede() {
        return true;
    }

    @Override
    public Ruling gate(ContractFile state, CaseContext context) {
        var filing = state.filing();
        return filing.presumed()
                ? Ruling.permitted()
                : Ruling.refused(
                        context.ground("contract.receipt.known", List.of(filing.countsFrom()), "review.within"));
    }

    @Override
    public Decision<ContractFile> decide(RecordFilingReceipt command, ContractFile state, CaseContext context) {
        var number = command.receiptNumber();
        var numbered = number != null && !number.isBlank();
        checkInput(command, state.filing(), context);
        if (!numbered && command.proofs().isEmpty() && context.actor().role() != Role.REVIEWER) {
            return new Decision.Refused<>(context.ground("contract.receipt.no-proof", List.of(), "review.within"));
        }
        var law = context.law();
        var on = command.receivedOn();
        var receipt = new Receipt(on, number == null || number.isBlank() ? null : number.strip(), command.evidence());
        var filing = state.filing().received(receipt, law.silenceTakesEffect() ? law.inForceBySilence(on) : null);
        var next = state.with(state.current().with(filing));
        var accepted = state.effect() == null
                ? waiting("filing.received", next, filing, context)
                : inForce(next, filing, context);
        return accepted.fact("receivedOn", on)
                .fact("evidence", command.evidence())
                .paper(dates.sheet(accepted.state(), context.file(), context.today()));
    }

    private static Accepted<ContractFile> waiting(String kind, ContractFile next, Filing filing, CaseContext context) {
        var deadline = context.law().deadline(Duty.REVIEW, filing.countsFrom());
        return Accepted.of(kind, next)
                .deadline(new DeadlineChange.Opened(Duty.REVIEW.name(), deadline))
                .notes(deadline.notes())
                .event(new SilenceMayHaveRun(context.file().header().id()));
    }

    /** The receipt came to light after silence took effect on a presumed day: the day is put right, or the effect falls. */
    private static Accepted<ContractFile> inForce(ContractFile state, Filing filing, CaseContext context) {
        var effect = state.inForce();
        var day = filing.silentOn();
        if (effect.way() == Way.OPINION || day == null || day.equals(effect.inForceOn())) {
            return Accepted.of("filing.received", state.effective(effect.corrected(effect.inForceOn(), effect.way())));
        }
        if (day.isAfter(context.today())) {
            return Effects.undone(
                    waiting("effect.suspended", state.effective(null), filing, context)
                            .fact("withdrawn", effect.inForceOn()),
                    context);
        }
        var corrected = effect.corrected(day, Way.SILENCE);
        return Effects.redated(Accepted.of("filing.received", state.effective(corrected)), effect, corrected, context);
    }

    private static void checkInput(RecordFilingReceipt command, Filing filing, CaseContext context) {
        var errors = new ArrayList<FieldError>();
        var on = command.receivedOn();
        if (on.isAfter(context.today())) {
            errors.add(new FieldError(
                    "receivedOn", "contract.day.future", List.of(context.today().toString())));
        }
        if (on.isBefore(filing.filedOn())) {
            errors.add(new FieldError(
                    "receivedOn",
                    "contract.receipt.before-filing",
                    List.of(filing.filedOn().toString())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
