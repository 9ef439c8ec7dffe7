package org.shangliang.app.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.contract.SignStep.Sign;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Enclosure;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.Signature;
import org.shangliang.app.contract.model.Signature.Form;
import org.shangliang.app.contract.model.Signing;
import org.shangliang.app.contract.signing.SignedCopies;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Duty;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Records the signatures of both chiefs and the seals under the adopted text (签订); one side may come first. */
@Component
class SignStep extends ContractStep<Sign> {
    private final SignedCopies scans;
    private final ProductClock clock;

    /** What each side put under the text; the form counts for all that is recorded here. */
    record Sign(
            @Nullable @Valid Mark workers,
            @Nullable @Valid Mark employer,
            @Nullable Form form,

            @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}", message = "{congress.text.form}")
            String textDigest,

            @Nullable @Size(max = 80) String textCode,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {

        @Override
        public @Nullable LocalDate occurredOn() {
            return occurredOn != null
                    ? occurredOn
                    : Stream.of(workers, employer)
                            .filter(Objects::nonNull)
                            .map(Mark::signedOn)
                            .filter(Objects::nonNull)
                            .max(LocalDate::compareTo)
                            .orElse(null);
        }

        @Nullable
        Mark of(Side side) {
            return side == Side.WORKERS ? workers : employer;
        }

        List<Side> sides() {
            return Stream.of(Side.values()).filter(side -> of(side) != null).toList();
        }
    }

    /** One side's signature and seal; signed on the day of the act and by the chief unless another is given. */
    record Mark(
            boolean signed,
            @Nullable LocalDate signedOn,
            boolean sealed,
            @Nullable @Size(max = 60) String signer) {
        boolean signs() {
            return signed || signedOn != null;
        }
    }

    SignStep(ContractFiles files, SignedCopies scans, ProductClock clock) {
        super(
                new StepRule(
                        "signatures",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.REPRESENTATIVE, Role.OFFICER),
                        List.of("sign.by", "sign.form")),
                Sign.class,
                files);
        this.scans = scans;
        this.clock = clock;
    }

    @Override
    public Decision<ContractFile> decide(Sign command, ContractFile state, CaseContext context) {
        checkInput(command, state, context);
        var scanned = SignedScan.read(command, state.current(), scans);
        var ruling = SigningRules.of(command, state.current(), context)
                .and(SignedScan.ruling(scanned, command, state.current(), context));
        return switch (ruling) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) ->
                accept(command, kept(command, state, scanned, context), context).notes(notes);
        };
    }

    /** The scan stays with the text it was matched to. */
    private ContractFile kept(
            Sign command, ContractFile state, SignedCopies.@Nullable Reading scanned, CaseContext context) {
        var attempt = state.current();
        if (scanned != null) {
            for (var id : command.proofs()) {
                attempt = attempt.with(
                        new Enclosure(Material.TEXT, id, scans.name(id), null, context.today(), scanned.match()));
            }
        }
        return state.with(attempt);
    }

    private Accepted<ContractFile> accept(Sign command, ContractFile state, CaseContext context) {
        var signing = state.current().signing();
        for (var side : command.sides()) {
            signing = signing.with(side, merged(command, side, signing, context, clock.instant()));
        }
        var next = state.with(state.current().with(signing));
        var on = signing.completedOn();
        var missing = SigningRules.missing(signing, context);
        if (on == null || !missing.isEmpty()) {
            return facts(Accepted.of("signature.recorded", next), command, signing, next)
                    .notes(missing);
        }
        var deadline = context.law().deadline(Duty.FILE, on);
        return facts(Accepted.of("contract.signed", next), command, signing, next)
                .fact("signedOn", on)
                .deadline(new DeadlineChange.Opened(Duty.FILE.name(), deadline))
                .notes(deadline.notes())
                .notes(SignedScan.lacking(next.current(), context))
                .event(new ContractSigned(
                        context.file().header().id(), on, next.current().textDigest()));
    }

    private static Accepted<ContractFile> facts(
            Accepted<ContractFile> accepted, Sign command, Signing signing, ContractFile next) {
        for (var side : command.sides()) {
            var signature = signing.of(side);
            accepted = accepted.fact("signedOn." + side, signature.signedOn())
                    .fact("sealed." + side, signature.sealed())
                    .fact("form." + side, signature.form());
        }
        return accepted.digest(next.current().textDigest());
    }

    /** What stood there before and what is added; a seal may follow the signature. */
    private static Signature merged(Sign command, Side side, Signing before, CaseContext context, Instant now) {
        var mark = Objects.requireNonNull(command.of(side));
        var old = before.of(side);
        if (!mark.signs()) {
            return mark.sealed() ? old.withSeal() : old;
        }
        var day = mark.signedOn() == null ? context.occurredOn() : mark.signedOn();
        var form = command.form() == null ? Form.WET_INK : command.form();
        return new Signature(
                day,
                old.sealed() || mark.sealed(),
                form,
                SigningRules.signer(command, side, context),
                form == Form.ON_SCREEN ? now : null);
    }

    private static void checkInput(Sign command, ContractFile state, CaseContext context) {
        var errors = new ArrayList<FieldError>();
        if (command.sides().isEmpty()) {
            var own = context.actingSide() == Side.EMPLOYER ? "employer" : "workers";
            errors.add(new FieldError(own, "contract.signatures.nothing"));
        }
        for (var side : command.sides()) {
            var name = side == Side.WORKERS ? "workers" : "employer";
            var mark = Objects.requireNonNull(command.of(side));
            var old = state.current().signing().of(side);
            var signedOn = mark.signedOn();
            if (!mark.signs() && !mark.sealed()) {
                errors.add(new FieldError(name + ".signed", "contract.signatures.nothing"));
            } else if (mark.sealed() && !mark.signs() && old.signedOn() == null) {
                errors.add(new FieldError(name + ".signed", "contract.signatures.seal-first"));
            }
            if (mark.signs() && old.signedOn() != null) {
                errors.add(new FieldError(
                        name + ".signed",
                        "contract.signatures.twice",
                        List.of(old.signedOn().toString())));
            }
            if (signedOn != null && signedOn.isAfter(context.today())) {
                errors.add(new FieldError(
                        name + ".signedOn",
                        "contract.day.future",
                        List.of(context.today().toString())));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
