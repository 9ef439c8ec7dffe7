package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One urging as recorded (催办记录). */
public record UrgingView(
        UUID id,
        UUID employer,
        String name,
        @Nullable UUID caseId,
        UrgingChannel channel,
        String duty,
        LocalDate on,
        UUID account,
        String by,
        @Nullable Boolean reached,
        @Nullable String words) {}
