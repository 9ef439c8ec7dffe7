package org.shangliang.app.supervision.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a visit (走访记录).
 *
 * @param results what was seen of each point of the list, in its order
 * @param nothingFound said expressly where there was no finding
 */
public record RecordVisit(
        @NotNull LocalDate on,
        List<Seen> results,
        List<@Valid Finding> findings,
        @Nullable Boolean nothingFound,
        @Nullable @Size(max = 2000) String summary,
        List<UUID> photos) {
    public RecordVisit {
        results = results == null ? List.of() : List.copyOf(results);
        findings = findings == null ? List.of() : List.copyOf(findings);
        photos = photos == null ? List.of() : List.copyOf(photos);
    }

    /** Whether it was said that there was nothing to find. */
    public boolean saysNothing() {
        return Boolean.TRUE.equals(nothingFound);
    }

    /** What was seen of a point (检查结果). */
    public enum Seen {
        /** As it should be (符合). */
        OK,
        /** A problem (有问题). */
        PROBLEM,
        /** Could not be seen (没有看到). */
        UNSEEN
    }

    /** A finding to be put right (问题): what, by whom, by when. */
    public record Finding(
            @NotBlank @Size(max = 500) String text,
            @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due) {}
}
