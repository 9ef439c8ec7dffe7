package org.shangliang.app.organization.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** For whom and when rows are brought in (导入背景); moment, day and account also as COPY writes them. */
record Context(UUID job, String scope, Author author, Instant at, LocalDate today, String moment, String day) {

    /** Who answers for the findings in the file, and by what. */
    record Author(UUID account, String id, String name, String reason) {
        Author(UUID account, String name, String reason) {
            this(account, account.toString(), name, reason);
        }
    }

    Context(UUID job, String scope, Author author, Instant at, LocalDate today) {
        this(job, scope, author, at, today, at.toString(), today.toString());
    }
}
