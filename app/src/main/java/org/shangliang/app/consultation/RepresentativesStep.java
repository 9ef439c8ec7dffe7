package org.shangliang.app.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.RepresentativesStep.RecordTeam;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Gender;
import org.shangliang.law.Permitted;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Records the representatives of one side and how they were produced (协商代表的产生). */
@Component
class RepresentativesStep extends ConsultationStep<RecordTeam> {
    private final TeamRules rules = new TeamRules();
    private final PaperDesk papers;

    /** The whole team of a side; the own side when {@code side} is absent. */
    record RecordTeam(
            @Nullable Side side,
            @NotEmpty @Size(max = 60) List<@Valid Person> members,
            Team.@Nullable Production producedBy,
            @PositiveOrZero @Nullable Integer consenting,
            @Nullable @Size(max = 100) String votedAt,
            @Positive @Nullable Integer entitled,
            @Positive @Nullable Integer present,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    /** One representative. */
    record Person(
            @NotBlank @Size(max = 60) String name,
            @NotNull Gender gender,
            @Nullable @Size(max = 100) String post,
            boolean chief,
            boolean external,
            boolean frontline,
            boolean delegated,
            @Nullable LocalDate mandateUntil) {
        Member asMember() {
            return new Member(name.strip(), gender, post, chief, external, frontline, delegated, mandateUntil);
        }
    }

    RepresentativesStep(PaperDesk papers) {
        super(
                new StepRule(
                        "representatives",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.EMPLOYER),
                        List.of("reps.min_each", "reps.chief_each", "reps.external_max")),
                RecordTeam.class);
        this.papers = papers;
    }

    @Override
    public Decision<CaseFile> decide(RecordTeam command, CaseFile file, CaseContext context) {
        var team = team(command, context);
        var ruling = ownSide(command, team, context)
                .and(early(team, context))
                .and(rules.produced(team, context))
                .and(rules.composed(file.with(team), team.side(), context));
        return switch (ruling) {
            case Refused(var grounds) -> new Decision.Refused<>(grounds);
            case Permitted(var notes) ->
                close(
                                papers.team(
                                        Decision.Accepted.of("representatives.recorded", file.with(team)),
                                        file.with(team),
                                        team,
                                        context),
                                context,
                                Duty.FILL_VACANCY,
                                context.occurredOn())
                        .notes(notes)
                        .fact("side", team.side())
                        .fact("members", team.members().size())
                        .fact("producedBy", team.producedBy())
                        .fact("consenting", team.consenting())
                        .fact("entitled", command.entitled())
                        .fact("present", command.present());
        };
    }

    private static Team team(RecordTeam command, CaseContext context) {
        var own = StepJudge.sideOf(context.actor());
        var side = command.side() != null ? command.side() : own == null ? Side.WORKERS : own;
        var production = command.producedBy();
        if (production == null) {
            production = side == Side.EMPLOYER ? Team.Production.EMPLOYER_NAMED : Team.Production.UNION_CHOSE;
        }
        var members = command.members().stream().map(Person::asMember).toList();
        return new Team(side, members, production, context.occurredOn(), command.consenting(), votes(command));
    }

    /** The numbers of a vote, all of them or none, each within the one before. */
    private static Team.@Nullable Votes votes(RecordTeam command) {
        var entitled = command.entitled();
        var present = command.present();
        var consenting = command.consenting();
        if (entitled == null && present == null) {
            return null;
        }
        if (entitled == null || present == null || consenting == null) {
            throw wrong(entitled == null ? "entitled" : present == null ? "present" : "consenting", "counts", "");
        }
        if (present > entitled) {
            throw wrong("present", "present", String.valueOf(entitled));
        }
        if (consenting > present) {
            throw wrong("consenting", "votes", String.valueOf(present));
        }
        return new Team.Votes(command.votedAt(), entitled, present);
    }

    private static InvalidInput wrong(String field, String code, String argument) {
        return new InvalidInput(
                List.of(new FieldError(field, "consultation.representatives." + code, List.of(argument))));
    }

    /** The other side's list may be recorded afterwards, with the signed paper. */
    private static Ruling ownSide(RecordTeam command, Team team, CaseContext context) {
        var own = StepJudge.sideOf(context.actor());
        var officerForWorkers = own == null && team.side() == Side.WORKERS;
        if (own == team.side() || officerForWorkers || !command.proofs().isEmpty()) {
            return Ruling.permitted();
        }
        return Ruling.refused(ground(context, "case.other-side", List.of(team.side()), "reps.chief_each"));
    }

    /** The answering side names its people after it has been asked. */
    private static Ruling early(Team team, CaseContext context) {
        var asked = context.file().offer() != null;
        return asked || team.side() == context.file().header().initiator()
                ? Ruling.permitted()
                : Ruling.refused(ground(
                        context, "consultation.representatives.before-offer", List.of(team.side()), "offer.form"));
    }
}
