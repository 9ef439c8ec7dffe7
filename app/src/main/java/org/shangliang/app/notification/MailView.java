package org.shangliang.app.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail in the queue or gone out (邮件记录), without address and without text. */
record MailView(
        UUID id,
        UUID account,
        String kind,
        LocalDate day,
        String state,
        int attempts,
        @Nullable String fault) {}
