package org.shangliang.app.consultation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.RecorderStep.NameRecorder;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.law.Refused;
import org.springframework.stereotype.Component;

/** Names the recorder (记录员) whom both sides chose and who is no representative. */
@Component
class RecorderStep extends ConsultationStep<NameRecorder> {

    /** The recorder, and that both sides chose this person. */
    record NameRecorder(
            @NotBlank @Size(max = 60) String name,

            @AssertTrue(message = "{consultation.recorder.both}")
            boolean agreedByBoth,

            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    RecorderStep() {
        super(
                new StepRule(
                        "recorder",
                        null,
                        Set.of(Role.UNION_CHAIR, Role.OFFICER, Role.EMPLOYER),
                        List.of("meeting.recorder")),
                NameRecorder.class);
    }

    @Override
    public Decision<CaseFile> decide(NameRecorder command, CaseFile file, CaseContext context) {
        var name = command.name().strip();
        var isRepresentative = Stream.of(file.workers(), file.employer())
                .filter(Objects::nonNull)
                .flatMap(team -> team.members().stream())
                .anyMatch(member -> member.name().equals(name));
        if (isRepresentative) {
            return new Decision.Refused<>(
                    ground(context, "consultation.recorder.representative", List.of(name), "meeting.recorder"));
        }
        if (proved(command, context, signers(true, true)) instanceof Refused(var unproved)) {
            return new Decision.Refused<>(unproved);
        }
        return Decision.Accepted.of("recorder.named", file.with(file.talks().recordedBy(name)));
    }
}
