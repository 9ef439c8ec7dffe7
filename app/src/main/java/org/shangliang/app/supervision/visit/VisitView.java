package org.shangliang.app.supervision.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit (走访) with its list of points and what is to be put right. */
public record VisitView(
        Head head, List<String> checks, List<String> results, List<UUID> photos, List<Rectification> rectifications) {
    public VisitView {
        checks = List.copyOf(checks);
        results = List.copyOf(results);
        photos = List.copyOf(photos);
        rectifications = List.copyOf(rectifications);
    }

    /** The visit itself. */
    public record Head(
            UUID id,
            UUID employer,
            String employerName,
            @Nullable String address,
            LocalDate plannedOn,
            String visitors,
            @Nullable LocalDate doneOn,
            @Nullable Boolean nothing,
            @Nullable String summary) {}

    /** One thing to be put right (整改事项): found on a visit, or resolved at a meeting. */
    public record Rectification(
            UUID id,
            @Nullable UUID visit,
            @Nullable UUID meeting,
            @Nullable UUID employer,
            String employerName,
            String finding,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate mendedOn,
            @Nullable String mended,
            @Nullable LocalDate verifiedOn,
            LocalDate foundOn) {

        /** Whether it is not put right and its day has passed. */
        public boolean overdue(LocalDate today) {
            return mendedOn == null && dueOn.isBefore(today);
        }
    }
}
