package org.shangliang.app.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said to a sign (对迹象的说明); {@code seenOn} is the day an officer went there and saw for himself. */
record Answer(
        Flag flag, String role, String words, @Nullable LocalDate seenOn, UUID account, Instant recordedAt) {}
