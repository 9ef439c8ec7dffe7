package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.ResumptionStep.Resume;
import org.shangliang.app.consultation.model.CaseFile;
import org.springframework.stereotype.Component;

/** Takes the talks up again after a pause (恢复协商). */
@Component
class ResumptionStep extends ConsultationStep<Resume> {

    /** The day the talks go on. */
    record Resume(@Nullable LocalDate occurredOn, @Nullable List<UUID> attachments) implements CaseCommand {}

    ResumptionStep() {
        super(
                new StepRule(
                        "resumption",
                        null,
                        Set.of(Role.RECORDER, Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("meeting.suspend_max")),
                Resume.class);
    }

    @Override
    public Decision<CaseFile> decide(Resume command, CaseFile file, CaseContext context) {
        var pause = Objects.requireNonNull(file.talks().suspension());
        int days = (int) ChronoUnit.DAYS.between(pause.from(), context.occurredOn());
        return Decision.Accepted.of("talks.resumed", file.with(file.talks().suspended(null, days)))
                .fact("suspendedDays", days);
    }
}
