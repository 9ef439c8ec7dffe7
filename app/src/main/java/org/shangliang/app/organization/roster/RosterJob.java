package org.shangliang.app.organization.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A roster import (名册导入任务) as it stands now. {@code ignored} are headings that mean nothing to us. */
public record RosterJob(
        UUID id,
        JobState state,
        String fileName,
        long fileSize,
        UUID account,
        String requestedBy,
        String scope,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int rowsExpected,
        int rowsRead,
        Outcome outcome,
        List<String> ignored,
        @Nullable String failure,
        List<String> arguments) {

    /** What became of the rows: entered, changed, as they were, refused; and how many unions were founded. */
    public record Outcome(int created, int changed, int unchanged, int rejected, int unions) {}

    /** Whether it will still change by itself. */
    public boolean isOpen() {
        return state == JobState.QUEUED || state == JobState.RUNNING;
    }

    /** Whether it may be started once more. */
    public boolean canStartAgain() {
        return state == JobState.INTERRUPTED || state == JobState.FAILED;
    }
}
