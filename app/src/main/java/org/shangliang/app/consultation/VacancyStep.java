package org.shangliang.app.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.Decision.DeadlineChange;
import org.shangliang.app.consultation.VacancyStep.RecordVacancy;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.consultation.model.Vacancy;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Duty;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Records that a representative's seat fell vacant (代表空缺); the seat must be filled within the period of the law. */
@Component
class VacancyStep extends ConsultationStep<RecordVacancy> {

    /** Whose seat, since when. */
    record RecordVacancy(
            @NotNull Side side,
            @NotBlank String name,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments) implements CaseCommand {}

    VacancyStep() {
        super(
                new StepRule(
                        "vacancies",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.EMPLOYER),
                        List.of("reps.vacancy_fill")),
                RecordVacancy.class);
    }

    @Override
    public Decision<CaseFile> decide(RecordVacancy command, CaseFile file, CaseContext context) {
        if (!StepJudge.actsFor(command.side(), command, context)) {
            return new Decision.Refused<>(
                    ground(context, "case.other-side", List.of(command.side()), "reps.vacancy_fill"));
        }
        var team = file.team(command.side());
        var left = team == null
                ? List.<org.shangliang.app.consultation.model.Member>of()
                : team.members().stream()
                        .filter(member -> !member.name().equals(command.name().strip()))
                        .toList();
        if (team == null || left.size() == team.members().size()) {
            throw new InvalidInput(List.of(new FieldError("name", "consultation.vacancy.unknown")));
        }
        var remaining =
                new Team(team.side(), left, team.producedBy(), team.producedOn(), team.consenting(), team.votes());
        var vacancy = new Vacancy(command.side(), command.name().strip(), context.occurredOn());
        var deadline = context.law().deadline(Duty.FILL_VACANCY, context.occurredOn());
        return Decision.Accepted.of("vacancy.recorded", file.with(vacancy, remaining))
                .fact("side", command.side())
                .deadline(new DeadlineChange.Opened(Duty.FILL_VACANCY.name(), deadline));
    }
}
