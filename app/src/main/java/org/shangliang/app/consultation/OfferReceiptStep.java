package org.shangliang.app.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.OfferReceiptStep.RecordReceipt;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Deadline;
import org.shangliang.law.Duty;
import org.springframework.stereotype.Component;

/** Records the receipt of the offer (要约回执); the reply period counts from this day. */
@Component
class OfferReceiptStep extends ConsultationStep<RecordReceipt> {

    /** Who received the letter and when. */
    record RecordReceipt(
            @NotBlank @Size(max = 60) String receivedBy,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {

        @Override
        public @Nullable LocalDate occurredOn() {
            return receivedOn == null ? occurredOn : receivedOn;
        }
    }

    OfferReceiptStep() {
        super(
                new StepRule(
                        "offer/receipt",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.EMPLOYER),
                        List.of("offer.reply")),
                RecordReceipt.class);
    }

    @Override
    public Decision<CaseFile> decide(RecordReceipt command, CaseFile file, CaseContext context) {
        var offer = Objects.requireNonNull(file.offer());
        if (offer.receivedOn() != null) {
            throw new InvalidInput(List.of(new FieldError(
                    "receivedOn",
                    "consultation.receipt.twice",
                    List.of(offer.receivedOn().toString()))));
        }
        var own = StepJudge.sideOf(context.actor());
        if (own == offer.from() && command.proofs().isEmpty()) {
            return new Decision.Refused<>(ground(context, "consultation.receipt.no-proof", List.of(), "offer.reply"));
        }
        var received = context.occurredOn();
        var deadline = context.law().deadline(Duty.REPLY, received);
        var next = file.with(offer.received(received, command.receivedBy().strip()), null);
        var kind = withdrawsOverdue(context, deadline) ? "overdue.withdrawn" : "offer.received";
        return Decision.Accepted.of(kind, next)
                .fact("receivedOn", received)
                .deadline(new DeadlineChange.Opened(Duty.REPLY.name(), deadline));
    }

    /** The mark of an overdue reply falls when the receipt shows that the period is still running. */
    private static boolean withdrawsOverdue(CaseContext context, Deadline deadline) {
        return context.stage().equals(ConsultationStage.OVERDUE.name()) && !deadline.lateOn(context.today());
    }
}
