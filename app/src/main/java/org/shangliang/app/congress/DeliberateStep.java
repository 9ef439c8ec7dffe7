package org.shangliang.app.congress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.DeliberateStep.Deliberate;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.model.CongressFile;
import org.shangliang.app.congress.model.Convening;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.congress.model.Deliberation.Result;
import org.shangliang.app.congress.model.VotedItem;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Adoption;
import org.shangliang.law.AdoptionOutcome;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Records what the congress or assembly resolved on the draft (审议结果), measured against all entitled. */
@Component
class DeliberateStep extends CongressStep<Deliberate> {
    private static final String ENUMERATION = "\u3001";
    private final CongressPaper paper;

    /**
     * The counts and the manner of voting; body and entitled may be left out when they stand in the call, and the counts of
     * the whole where items were voted on one by one. At exactly half, where the sources disagree, either a reason is given or
     * {@code contestedFails} takes it as not adopted. {@code fromBox} is never sent: the numbers were frozen at a ballot box.
     */
    record Deliberate(
            @Nullable Body body,
            @Nullable @Size(max = 100) String session,
            @Nullable @PositiveOrZero Integer entitled,
            @Nullable @PositiveOrZero Integer present,

            @Nullable @JsonProperty("for") Integer inFavour,

            @Nullable @PositiveOrZero Integer against,
            @Nullable @PositiveOrZero Integer abstain,
            @Nullable @PositiveOrZero Integer invalid,
            @Nullable Boolean secretBallot,
            @Nullable @Size(max = 2000) String contestedReason,
            @Nullable Boolean contestedFails,
            @Nullable @Size(max = 4000) String remarks,
            @Nullable LocalDate draftDeliveredOn,

            @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}", message = "{congress.text.form}")
            String textDigest,

            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments,

            @Nullable @Size(min = 2, max = 8, message = "{congress.item.reported}")
            List<@Valid ReportedItem> items,

            @Nullable @Valid ReportedTellers tellers,

            @JsonIgnore @Nullable Boolean fromBox)
            implements CaseCommand {}

    DeliberateStep(CongressStore store, CongressPaper paper) {
        super(
                new StepRule(
                        "deliberations",
                        Side.WORKERS,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER),
                        List.of("approval.quorum", "approval.yes", "approval.ballot")),
                Deliberate.class,
                store);
        this.paper = paper;
    }

    @Override
    public Decision<CongressFile> decide(Deliberate command, CongressFile state, CaseContext context) {
        var call = state.calledFor(context.file().round());
        var entitled = command.entitled() == null && call != null ? call.entitled() : command.entitled();
        var ballots = ReportedItem.deciding(command, entitled);
        checkInput(command, ballots, call, context);
        var count = ballots.counted();
        var adoption = context.law().adoption(count.entitled(), count.present(), count.inFavour());
        if (adoption.quorumMet() && ballots.inFavour() == null) {
            throw new InvalidInput(List.of(new FieldError("for", "congress.count.for")));
        }
        return switch (VoteRules.of(command, adoption, call, context)) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) -> {
                var meeting = meeting(command, ballots, call, adoption, context);
                var accepted = adoption.quorumMet()
                        ? resolved(meeting, command, state, adoption, context)
                        : tooFew(meeting, command, state, adoption, context);
                yield accepted.notes(notes)
                        .notes(everyItem(meeting, context))
                        .notes(VoteRules.tellers(meeting, context));
            }
        };
    }

    private static Accepted<CongressFile> tooFew(
            Deliberation meeting, Deliberate command, CongressFile state, Adoption adoption, CaseContext context) {
        var id = context.file().header().id();
        return finish("congress.no-quorum", meeting, command, state, context)
                .notes(adoption.grounds().stream()
                        .filter(ground -> ground.code().equals("adoption.quorum"))
                        .toList())
                .event(new QuorumMissed(id, meeting.heldOn(), meeting.count().present(), adoption.quorumNeeded()));
    }

    private Accepted<CongressFile> resolved(
            Deliberation meeting, Deliberate command, CongressFile state, Adoption adoption, CaseContext context) {
        var id = context.file().header().id();
        var adopted = meeting.result() == Result.ADOPTED;
        var accepted =
                finish(adopted ? "deliberation.adopted" : "deliberation.rejected", meeting, command, state, context);
        return context.close(accepted, Duty.SUBMIT_DRAFT, meeting.heldOn())
                .notes(adoption.grounds())
                .paper(paper.resolution(meeting, adoption, state.calledFor(meeting.round()), context))
                .event(
                        adopted
                                ? new DraftAdopted(id, meeting.round(), meeting.heldOn(), meeting.textDigest())
                                : new DraftRejected(id, meeting.round(), meeting.heldOn()));
    }

    private static Accepted<CongressFile> finish(
            String kind, Deliberation meeting, Deliberate command, CongressFile state, CaseContext context) {
        var count = meeting.count();
        var call = state.calledFor(meeting.round());
        var accepted = Accepted.of(kind, state.held(meeting))
                .fact("round", meeting.round())
                .fact("body", meeting.body())
                .fact("entitled", count.entitled())
                .fact("present", count.present())
                .fact("for", count.inFavour())
                .fact("against", count.against())
                .fact("abstain", count.abstain())
                .fact("invalid", count.invalid())
                .fact("secretBallot", meeting.secretBallot())
                .fact("items", meeting.items() == null ? null : meeting.items().size())
                .fact("itemsFailed", failed(meeting, one -> String.valueOf(one.number()), " "))
                .fact("contested", contested(meeting, context))
                .fact("remarks", meeting.remarks() == null ? null : "recorded")
                .digest(meeting.textDigest())
                .notes(Attendance.remarks(meeting.body(), count.entitled(), context));
        return Notice.settled(accepted, command.draftDeliveredOn(), call, meeting.heldOn(), context);
    }

    private static @Nullable String contested(Deliberation meeting, CaseContext context) {
        var count = meeting.count();
        var adoption = context.law().adoption(count.entitled(), count.present(), count.inFavour());
        return VoteRules.contested(adoption) ? meeting.contestedReason() == null ? "failed" : "recorded" : null;
    }

    /** Of a vote item by item: how it was read, and which items have to be negotiated again. */
    private static List<Ground> everyItem(Deliberation meeting, CaseContext context) {
        if (meeting.items() == null) {
            return List.of();
        }
        var every =
                context.ground("congress.item.every", List.of(meeting.items().size()), "approval.yes");
        var failed = failed(meeting, VotedItem::title, ENUMERATION);
        return failed == null
                ? List.of(every)
                : List.of(every, context.ground("congress.item.failed", List.of(failed), "approval.yes"));
    }

    private static @Nullable String failed(Deliberation meeting, Function<VotedItem, String> name, String between) {
        return meeting.failed().isEmpty()
                ? null
                : meeting.failed().stream().map(name).collect(Collectors.joining(between));
    }

    private static Deliberation meeting(
            Deliberate command, Ballots ballots, @Nullable Convening call, Adoption adoption, CaseContext context) {
        var goesOn = VoteRules.contested(adoption) && !Boolean.TRUE.equals(command.contestedFails());
        var body = command.body() == null && call != null ? call.body() : command.body();
        return new Deliberation(
                context.file().round(),
                Objects.requireNonNull(body),
                command.session() == null && call != null ? call.session() : command.session(),
                context.occurredOn(),
                ballots.counted(),
                !Boolean.FALSE.equals(command.secretBallot()),
                result(adoption, goesOn),
                goesOn ? Objects.requireNonNull(command.contestedReason()).strip() : null,
                command.remarks() == null || command.remarks().isBlank()
                        ? null
                        : command.remarks().strip(),
                Objects.requireNonNull(context.file().draft()).digest(),
                adoption.quorumMet() ? ReportedItem.voted(command, ballots.counted(), context.law()) : null,
                ReportedTellers.named(command));
    }

    private static Result result(Adoption adoption, boolean goesOn) {
        if (!adoption.quorumMet()) {
            return Result.NO_QUORUM;
        }
        return adoption.outcome() == AdoptionOutcome.ADOPTED || goesOn ? Result.ADOPTED : Result.REJECTED;
    }

    private static void checkInput(Deliberate command, Ballots ballots, @Nullable Convening call, CaseContext context) {
        var errors = new ArrayList<FieldError>();
        if (command.body() == null && call == null) {
            errors.add(new FieldError("body", "congress.body.missing"));
        }
        errors.addAll(ballots.impossible());
        if (command.present() == null && command.items() == null && command.inFavour() == null) {
            errors.add(new FieldError("for", "congress.count.for"));
        }
        errors.addAll(ReportedItem.impossible(command, ballots));
        errors.addAll(ReportedTellers.impossible(command));
        errors.addAll(Notice.impossible(command.draftDeliveredOn(), context.occurredOn(), context));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
