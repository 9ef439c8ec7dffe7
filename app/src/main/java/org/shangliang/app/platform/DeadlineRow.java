package org.shangliang.app.platform;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.law.Deadline;

/**
 * A deadline as kept: {@code kind} is a code such as {@code REPLY}; {@code metOn} is the day the duty was done, {@code
 * breachedOn} the day the sweep found it overdue.
 */
public record DeadlineRow(
        UUID subject,
        String kind,
        Deadline deadline,
        @Nullable LocalDate metOn,
        @Nullable LocalDate breachedOn) {}
