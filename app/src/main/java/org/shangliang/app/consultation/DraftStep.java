package org.shangliang.app.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.DraftStep.AgreeDraft;
import org.shangliang.app.consultation.draft.DraftCondition;
import org.shangliang.app.consultation.draft.DraftLint;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Draft.Clause;
import org.shangliang.app.consultation.model.SettledClauses;
import org.shangliang.app.consultation.model.WageTerms;
import org.shangliang.law.Duty;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Fixes the draft (草案) as numbered clauses, signed by both chiefs; its one text gets its one digest here. */
@Component
class DraftStep extends ConsultationStep<AgreeDraft> {
    private static final String RESUBMIT = "approval.resubmit_within";

    private final PaperDesk papers;
    private final List<DraftCondition> conditions;
    private final DraftedClauses drafted;

    /** The draft and that both chiefs signed it. */
    record AgreeDraft(
            @Nullable @Size(max = 100) String title,
            @NotNull LocalDate termFrom,
            @NotNull LocalDate termTo,
            @Nullable @Size(max = 300) List<@Valid Line> clauses,
            @Nullable @Valid Wage wage,
            boolean signedByWorkersChief,
            boolean signedByEmployerChief,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    /** One clause under its statutory heading. */
    record Line(
            @NotBlank String heading,
            @NotBlank @Size(max = 8000) String text) {}

    /** The numbers of a wage agreement; money in fen a month. */
    record Wage(
            @Nullable @Positive Long averageWageBaseFen,

            @Nullable @DecimalMin("-100") @DecimalMax("1000")
            BigDecimal growthPercent,

            @Nullable @DecimalMin("-100") @DecimalMax("1000")
            BigDecimal frontlineGrowthPercent,

            @Nullable @Positive Long minimumWageFen,
            @Nullable @Min(1) @Max(31) Integer payDay) {
        WageTerms asTerms() {
            return new WageTerms(averageWageBaseFen, growthPercent, frontlineGrowthPercent, minimumWageFen, payDay);
        }
    }

    DraftStep(PaperDesk papers, SettledClauses settled, List<DraftCondition> conditions) {
        super(
                new StepRule(
                        "draft",
                        null,
                        Set.of(Role.RECORDER, Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("meeting.draft_signed_by_chiefs", "term.min", "term.max")),
                AgreeDraft.class);
        this.papers = papers;
        this.conditions = List.copyOf(conditions);
        this.drafted = new DraftedClauses(settled);
    }

    @Override
    public Aim aim() {
        return Aim.CONTRACT;
    }

    @Override
    public Decision<CaseFile> decide(AgreeDraft command, CaseFile file, CaseContext context) {
        var text = drafted.ruling(command, context).and(met(context));
        return switch (signed(command, context).and(content(command, context)).and(text)) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) ->
                agree(command, file, context).notes(notes).notes(remarks(command, file));
        };
    }

    private List<Ground> remarks(AgreeDraft command, CaseFile file) {
        var clauses = drafted.of(command, file.header().id()).stream()
                .map(Clause::text)
                .toList();
        return DraftLint.remarks(clauses, file.header(), command.termFrom());
    }

    private Ruling met(CaseContext context) {
        return conditions.stream().map(condition -> condition.of(context)).reduce(Ruling.permitted(), Ruling::and);
    }

    private Accepted<CaseFile> agree(AgreeDraft command, CaseFile file, CaseContext context) {
        var clauses = drafted.of(command, file.header().id());
        var wage = command.wage();
        var title = command.title();
        var unsealed = new Draft(
                file.round(),
                title == null || title.isBlank() ? papers.contractTitle(file) : title.strip(),
                command.termFrom(),
                command.termTo(),
                List.copyOf(clauses),
                wage == null ? null : wage.asTerms(),
                context.occurredOn(),
                "");
        var draft = papers.fingerprint(file, unsealed, context);
        var next = file.with(draft);
        var accepted = papers.contract(Accepted.of("draft.agreed", next), next, draft, context)
                .fact("clauses", clauses.size())
                .fact("round", draft.round())
                .digest(draft.digest())
                .event(new DraftAgreed(file.header().id(), draft.round(), draft.digest()));
        return toBeSubmitted(accepted, draft, context);
    }

    /** Where the pack gives a period, the draft is to be put before the congress; a second draft has its own. */
    private static Accepted<CaseFile> toBeSubmitted(Accepted<CaseFile> accepted, Draft draft, CaseContext context) {
        var duty = Duty.SUBMIT_DRAFT;
        var again = draft.round() > 1 && context.law().rule(RESUBMIT).isPresent();
        var key = again ? RESUBMIT : duty.ruleKey();
        return context.law().rule(key).isEmpty()
                ? accepted
                : accepted.deadline(
                        new DeadlineChange.Opened(duty.name(), context.law().period(key, context.occurredOn())));
    }

    private Ruling signed(AgreeDraft command, CaseContext context) {
        var signers = signers(command.signedByWorkersChief(), command.signedByEmployerChief());
        return signers.size() == Side.values().length || !context.law().draftSignedByChiefs()
                ? proved(command, context, signers)
                : Ruling.refused(
                        ground(context, "consultation.draft.unsigned", List.of(), "meeting.draft_signed_by_chiefs"));
    }

    private static Ruling content(AgreeDraft command, CaseContext context) {
        var term = context.law().term(command.termFrom(), command.termTo());
        var wage = command.wage();
        return wage == null || wage.minimumWageFen() == null
                ? term
                : term.and(context.law().enterpriseMinimumWage(wage.minimumWageFen(), command.termFrom()));
    }
}
