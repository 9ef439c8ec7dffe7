package org.shangliang.app.audit;

import org.jspecify.annotations.Nullable;

/** Whether a docket's chain is whole; if not, the first entry that does not fit and why (a code). */
public record Verification(
        boolean whole,
        long length,
        String head,
        @Nullable Long brokenAt,
        @Nullable String reason) {}
