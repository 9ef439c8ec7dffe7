package org.shangliang.app.consultation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.AccordPublicationStep.MakeKnown;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.model.Aim;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.law.Duty;
import org.springframework.stereotype.Component;

/** Records that an accord was made known to the platform's workers (公布平台协商成果). */
@Component
class AccordPublicationStep extends ConsultationStep<MakeKnown> {

    /** Where platform workers were told. */
    enum Channel {
        /** In the program they work with (平台 App). */
        APP,
        /** In groups of workers on line (工作群). */
        GROUPS,
        /** At stations and meeting places (站点). */
        STATION,
        /** At a meeting (会议传达). */
        MEETING
    }

    /** Where it was made known. */
    record MakeKnown(
            @NotEmpty @Size(max = 4) List<@NotNull Channel> channels,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments)
            implements CaseCommand {}

    AccordPublicationStep() {
        super(
                new StepRule(
                        "accord/publication",
                        null,
                        Set.of(Role.EMPLOYER, Role.UNION_CHAIR, Role.OFFICER),
                        List.of("publish.within")),
                MakeKnown.class);
    }

    @Override
    public Aim aim() {
        return Aim.ACCORD;
    }

    @Override
    public Decision<CaseFile> decide(MakeKnown command, CaseFile file, CaseContext context) {
        var accepted = Accepted.of("accord.published", file)
                .fact("channels", command.channels().stream().distinct().toList());
        var draft = file.draft();
        var known = draft == null ? accepted : accepted.digest(draft.digest());
        return close(known, context, Duty.PUBLISH, context.occurredOn());
    }
}
